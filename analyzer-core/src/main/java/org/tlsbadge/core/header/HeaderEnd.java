package org.tlsbadge.core.header;

import org.tlsbadge.core.text.LineFeeds;

/** Where a header block ends: behind the line break before the first empty line, or at the limit. Empty lines before it do not count. */
final class HeaderEnd {

    private HeaderEnd() {}

    static int in(byte[] text, int limit) {
        int i = LineFeeds.next(text, firstLine(text, limit), limit);
        while (i < limit) {
            int next = i + 1 < text.length && text[i + 1] == '\r' ? i + 2 : i + 1;
            if (next < text.length && text[next] == '\n') {
                return i + 1;
            }
            i = LineFeeds.next(text, i + 1, limit);
        }
        return limit;
    }

    /** Behind a byte order mark and empty lines. */
    static int firstLine(byte[] text, int limit) {
        boolean marked = limit >= 3 && text[0] == (byte) 0xef && text[1] == (byte) 0xbb && text[2] == (byte) 0xbf;
        int at = marked ? 3 : 0;
        while (at < limit && (text[at] == '\n' || text[at] == '\r')) {
            at++;
        }
        return at;
    }
}
