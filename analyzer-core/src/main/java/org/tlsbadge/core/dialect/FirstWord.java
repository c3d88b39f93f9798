package org.tlsbadge.core.dialect;

import org.tlsbadge.core.text.Ascii;

/** The word a text begins with, by which formats are found: a run of letters, or {@code #} for a digit, or the first character. */
final class FirstWord {

    private FirstWord() {}

    static String of(String text, int start, int end) {
        return start >= end ? "" : text.substring(start, end(text, start, end));
    }

    /** Behind the first word of the range, which must not be empty. Digits are words of one character. */
    static int end(String text, int start, int end) {
        int i = start;
        while (i < end && Ascii.isLetter(text.charAt(i))) {
            i++;
        }
        return i == start ? start + 1 : i;
    }

    /** A hash of the first word; all digits are alike. */
    static int hash(String text, int start, int end) {
        int behind = end(text, start, end);
        int hash = 0;
        for (int i = start; i < behind; i++) {
            char c = text.charAt(i);
            hash = 31 * hash + (Ascii.isDigit(c) ? '#' : c);
        }
        return hash;
    }
}
