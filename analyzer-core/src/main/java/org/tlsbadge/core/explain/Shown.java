package org.tlsbadge.core.explain;

import org.tlsbadge.core.text.Visibility;

/**
 * Makes a stranger's text fit to stand in a sentence: one line, no invisible or direction-changing characters, none of the quotation
 * marks that our sentences use, and not long. What it is put into (HTML, Markdown, a terminal) has rules of its own on top.
 */
final class Shown {

    /** In characters; what is cut off is marked by an ellipsis. */
    static final int LENGTH = 200;

    private static final char REPLACEMENT = '\uFFFD';

    private Shown() {}

    static String of(String bytes) {
        String text = Utf8.decoded(bytes);
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LENGTH) + 1);
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = shown.length() > 0;
                continue;
            }
            if (shown.length() + (blank ? 1 : 0) >= LENGTH) {
                return shown.append('…').toString();
            }
            if (blank) {
                shown.append(' ');
                blank = false;
            }
            shown.appendCodePoint(visible(c));
        }
        return shown.toString();
    }

    private static int visible(int c) {
        if (Visibility.isHidden(c)) {
            return REPLACEMENT;
        }
        return switch (Character.getType(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> '\'';
            default -> c == '„' || c == '‚' ? '\'' : c;
        };
    }

    /** The character as a terminal shows it in place: what would move the cursor, hide or turn text is replaced, a tab is a blank. */
    static int inPlace(int c) {
        if (c == '\t' || c == '\r') {
            return ' ';
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return mark || Visibility.isHidden(c) ? REPLACEMENT : c;
    }
}
