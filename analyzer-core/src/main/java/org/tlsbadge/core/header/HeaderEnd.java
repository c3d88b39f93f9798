package org.tlsbadge.core.header;

import org.tlsbadge.core.text.SourceText;

/** Where a header block ends: behind the line break before the first empty line, or at the limit. Empty lines before it do not count. */
final class HeaderEnd {

    private HeaderEnd() {}

    static int in(SourceText text, int limit) {
        int i = text.nextLineFeed(firstLine(text, limit), limit);
        while (i < limit) {
            int next = i + 1 < text.length() && text.charAt(i + 1) == '\r' ? i + 2 : i + 1;
            if (next < text.length() && text.charAt(next) == '\n') {
                return i + 1;
            }
            i = text.nextLineFeed(i + 1, limit);
        }
        return limit;
    }

    /**
     * Behind empty lines and what cannot begin a field's name (RFC 5322 section 2.2), such as a byte order mark: with it the newest
     * field would not be known as such, and the next one would be taken for it.
     */
    static int firstLine(SourceText text, int limit) {
        int at = 0;
        while (at < limit && (text.charAt(at) > '~' || text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
        }
        return at;
    }
}
