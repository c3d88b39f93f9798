package org.tlsbadge.scan;

/** Whether a header block ends within the bytes at hand. */
final class HeadEnd {

    private HeadEnd() {}

    /** Whether an empty line stands behind the first line that is not empty. */
    static boolean isIn(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && (bytes[i] == '\n' || bytes[i] == '\r')) {
            i++;
        }
        for (; i + 2 < bytes.length; i++) {
            if (bytes[i] == '\n' && (bytes[i + 1] == '\n' || bytes[i + 1] == '\r' && bytes[i + 2] == '\n')) {
                return true;
            }
        }
        return false;
    }
}
