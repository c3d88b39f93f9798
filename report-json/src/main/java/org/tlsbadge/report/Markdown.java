package org.tlsbadge.report;

import org.tlsbadge.core.text.Visibility;

/**
 * Puts a stranger's text into Markdown (CommonMark 0.31) so that it stays text: no markup, no HTML, no control or direction-changing
 * characters, and a code span or block that it cannot end.
 */
final class Markdown {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String SPECIAL = "\\`*_{}[]<>()#+-!|~&:@/";
    private static final int SHORTEST_FENCE = 3;

    private Markdown() {}

    /** A code span on one line; its fence is longer than any row of backticks inside (section 6.1). */
    static String code(String value) {
        String shown = visible(value, true).strip();
        if (shown.isEmpty()) {
            return "—";
        }
        String fence = "`".repeat(longestRow(shown) + 1);
        return fence + ' ' + shown + ' ' + fence;
    }

    /** A fenced block, line breaks kept (section 4.5). */
    static String block(String value) {
        String shown = visible(value.replace("\r\n", "\n").replace('\r', '\n'), false);
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRow(shown) + 1));
        return fence + "text\n" + shown + '\n' + fence + '\n';
    }

    /** Words on one line: what means something to Markdown gets a backslash (section 2.4), but for lone marks of ordinary prose. */
    static String text(String value) {
        StringBuilder text = new StringBuilder(value.length() + 16);
        String shown = visible(value, true);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 && !isProse(shown, i)) {
                text.append('\\');
            }
            text.append(c);
        }
        return text.toString();
    }

    /** A hyphen or slash between words, a colon, a bracket or an at sign make no markup by themselves; {@code ://} and {@code ](} do. */
    private static boolean isProse(String text, int at) {
        return switch (text.charAt(at)) {
            case '-', '+', '#' -> at > 0;
            case '(' -> at == 0 || text.charAt(at - 1) != ']';
            case ')' -> true;
            case '/' -> true;
            case ':' -> !text.startsWith("//", at + 1);
            default -> false;
        };
    }

    private static int longestRow(String text) {
        int longest = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = text.charAt(i) == '`' ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    private static String visible(String value, boolean oneLine) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            boolean kept = c == '\n' || c == '\t';
            if (kept) {
                text.append(oneLine ? ' ' : (char) c);
            } else if (c == '\r' && oneLine) {
                text.append(' ');
            } else {
                text.appendCodePoint(Visibility.isHidden(c) ? REPLACEMENT : c);
            }
        }
        return text.toString();
    }
}
