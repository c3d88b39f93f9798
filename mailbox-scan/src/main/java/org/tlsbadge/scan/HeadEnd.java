package org.tlsbadge.scan;

import org.tlsbadge.core.text.LineFeeds;

/** Whether a header block ends within the bytes at hand. */
final class HeadEnd {

    private HeadEnd() {}

    /** Whether an empty line stands behind the first line that is not empty. */
    static boolean isIn(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && (bytes[i] == '\n' || bytes[i] == '\r')) {
            i++;
        }
        i = LineFeeds.next(bytes, i, bytes.length);
        while (i + 2 < bytes.length) {
            if (bytes[i + 1] == '\n' || bytes[i + 1] == '\r' && bytes[i + 2] == '\n') {
                return true;
            }
            i = LineFeeds.next(bytes, i + 1, bytes.length);
        }
        return false;
    }
}
