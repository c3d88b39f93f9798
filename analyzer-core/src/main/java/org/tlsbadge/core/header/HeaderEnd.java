package org.tlsbadge.core.header;

/** Where a header block ends: behind the line break before the first empty line, or at the limit. Empty lines before it do not count. */
final class HeaderEnd {

    private HeaderEnd() {}

    static int in(byte[] message, int limit) {
        int end = Math.min(message.length, limit);
        boolean mark = end >= 3 && message[0] == (byte) 0xef && message[1] == (byte) 0xbb && message[2] == (byte) 0xbf;
        int i = mark ? 3 : 0;
        while (i < end && (message[i] == '\n' || message[i] == '\r')) {
            i++;
        }
        for (; i < end; i++) {
            if (message[i] == '\n') {
                int next = i + 1 < message.length && message[i + 1] == '\r' ? i + 2 : i + 1;
                if (next < message.length && message[next] == '\n') {
                    return i + 1;
                }
            }
        }
        return end;
    }

    /** @param start behind the empty lines at the beginning */
    static int in(String text, int start, int limit) {
        int end = Math.min(text.length(), limit);
        int i = text.indexOf('\n', start);
        while (i >= 0 && i < end) {
            int next = i + 1 < text.length() && text.charAt(i + 1) == '\r' ? i + 2 : i + 1;
            if (next < text.length() && text.charAt(next) == '\n') {
                return i + 1;
            }
            i = text.indexOf('\n', i + 1);
        }
        return end;
    }
}
