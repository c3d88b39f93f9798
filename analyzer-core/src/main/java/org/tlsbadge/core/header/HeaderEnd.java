package org.tlsbadge.core.header;

/** Where a header block ends: behind the line break before the first empty line, or at the limit. */
final class HeaderEnd {

    private HeaderEnd() {}

    static int in(byte[] message, int limit) {
        int end = Math.min(message.length, limit);
        boolean started = false;
        for (int i = 0; i < end; i++) {
            byte b = message[i];
            if (b != '\n') {
                started |= b != '\r';
                continue;
            }
            int next = i + 1 < message.length && message[i + 1] == '\r' ? i + 2 : i + 1;
            if (started && next < message.length && message[next] == '\n') {
                return i + 1;
            }
        }
        return end;
    }

    static int in(String text, int limit) {
        int end = Math.min(text.length(), limit);
        int i = text.indexOf('\n');
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
