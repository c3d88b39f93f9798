package org.tlsbadge.core.dialect;

import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.Octets;
import org.tlsbadge.core.text.SourceText;

/** The word a text begins with, by which formats are found: a run of letters, or {@code #} for a digit, or the first character. */
final class FirstWord {

    /** Stands for any digit. */
    static final String DIGIT = "#";

    /** So many letters tell the words apart that servers begin with. */
    private static final int LETTERS = 4;

    private FirstWord() {}

    static String of(String text) {
        int i = 0;
        while (i < text.length() && Ascii.isLetter(text.charAt(i))) {
            i++;
        }
        return text.isEmpty() ? "" : text.substring(0, Math.max(i, 1));
    }

    /**
     * The first letters of the range, which must not be empty, as a number: few words share one. All digits are alike. Without a
     * loop or a branch for each letter, which no processor could foresee.
     */
    static int key(SourceText text, int start, int end) {
        long word = text.word(start, Math.min(LETTERS, end - start));
        long upTo = Octets.leadingLetters(word);
        long first = word & 0xFF;
        return (int) (upTo != 0 ? word & upTo : Ascii.isDigit((char) first) ? DIGIT.charAt(0) : first);
    }

    /** Whether a word of that length ends there: {@code Cyrus} is not the first word of {@code CyrusX}. */
    static boolean endsBehind(String word, SourceText text, int start, int end) {
        int behind = start + word.length();
        return behind >= end || !Ascii.isLetter(word.charAt(0)) || !Ascii.isLetter(text.charAt(behind));
    }
}
