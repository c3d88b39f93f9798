package org.tlsbadge.core.trace;

import org.tlsbadge.core.text.Ascii;

/** A form of date that nearly all servers write: one look at where its blanks stand tells it. */
final class UsualDate {

    private static final UsualDate TWO_DIGITS = new UsualDate("Mon, 15 Jan 2024 10:20:30 +0000");
    private static final UsualDate ONE_DIGIT = new UsualDate("Mon, 5 Jan 2024 10:20:30 +0000");

    private final int length;
    /** One bit for each blank. */
    private final long blanks;

    private UsualDate(String example) {
        length = example.length();
        long found = 0;
        for (int i = 0; i < length; i++) {
            found |= example.charAt(i) == ' ' ? 1L << i : 0;
        }
        blanks = found;
    }

    /**
     * How many characters the date has that begins there; 0 when none does.
     *
     * @param marks the marks of the text from there
     */
    static int length(byte[] text, int at, long marks) {
        return TWO_DIGITS.stands(text, at, marks)
                ? TWO_DIGITS.length
                : ONE_DIGIT.stands(text, at, marks) ? ONE_DIGIT.length : 0;
    }

    private boolean stands(byte[] text, int at, long marks) {
        long whole = (2L << length) - 1;
        return (marks & whole) == (blanks | 1L << length)
                && text[at + 3] == ','
                && Ascii.isDigit((char) text[at + 5])
                && DateSeparator.isWeekday((char) text[at], (char) text[at + 1], (char) text[at + 2])
                && areBlank(text, at);
    }

    private boolean areBlank(byte[] text, int at) {
        for (long left = blanks; left != 0; left &= left - 1) {
            if (text[at + Long.numberOfTrailingZeros(left)] != ' ') {
                return false;
            }
        }
        return true;
    }
}
