package org.tlsbadge.core.text;

/** Letters and blanks as mail headers know them: ASCII only, no locale. */
public final class Ascii {

    private Ascii() {}

    /** Space, tab, CR or LF: the white space of RFC 5322 section 2.2. Other control characters are no blanks. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    public static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLetter(char c) {
        char l = (char) (c | 0x20);
        return l >= 'a' && l <= 'z';
    }

    /** Whether the range holds exactly this word, the word given in lower case. */
    public static boolean equalsLower(SourceText text, int start, int end, String lowerCase) {
        int length = lowerCase.length();
        if (end - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (lower(text.charAt(start + i)) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** First index in the range that is no blank, or {@code end}. A CR counts only before LF. */
    public static int skipBlanks(SourceText text, int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c > ' ' || !isBlank(c) || c == '\r' && (i + 1 == end || text.charAt(i + 1) != '\n')) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Index behind the last character in the range that is no blank, or {@code start}. A CR counts only before LF. */
    public static int trimBlanks(SourceText text, int start, int end) {
        int i = end;
        while (i > start) {
            char c = text.charAt(i - 1);
            if (c > ' ' || !isBlank(c) || c == '\r' && (i == end || text.charAt(i) != '\n')) {
                break;
            }
            i--;
        }
        return i;
    }

    /** The non-negative decimal number that is the whole range (at most nine digits), or -1. */
    public static int number(SourceText text, int start, int end) {
        if (end <= start || end - start > 9) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** The same of a whole text. */
    public static int number(String text) {
        return number(SourceText.of(text), 0, text.length());
    }
}
