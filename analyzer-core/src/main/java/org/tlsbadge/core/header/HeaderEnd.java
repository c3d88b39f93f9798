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

    /**
     * Behind empty lines and what cannot begin a field's name (RFC 5322 section 2.2), such as a byte order mark: with it the newest
     * field would not be known as such, and the next one would be taken for it.
     */
    static int firstLine(byte[] text, int limit) {
        int at = 0;
        while (at < limit && ((text[at] & 0xff) > '~' || text[at] == '\n' || text[at] == '\r')) {
            at++;
        }
        return at;
    }
}
