package org.tlsbadge.core.header;

/** Where a header block ends: behind the line break before the first empty line, or at the limit. Empty lines before it do not count. */
final class HeaderEnd {

    private HeaderEnd() {}

    static int in(String text, int limit) {
        int i = text.indexOf('\n', firstLine(text, limit));
        while (i >= 0 && i < limit) {
            int next = i + 1 < text.length() && text.charAt(i + 1) == '\r' ? i + 2 : i + 1;
            if (next < text.length() && text.charAt(next) == '\n') {
                return i + 1;
            }
            i = text.indexOf('\n', i + 1);
        }
        return limit;
    }

    /** Behind a byte order mark and empty lines. */
    static int firstLine(String text, int limit) {
        int at = 0;
        if (text.startsWith("\u00ef\u00bb\u00bf")) {
            at = 3;
        } else if (text.startsWith("\ufeff")) {
            at = 1;
        }
        while (at < limit && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
        }
        return at;
    }
}
