package org.tlsbadge.core.trace;

import org.tlsbadge.core.text.Octets;
import org.tlsbadge.core.text.SourceText;

/** Digits in known places, such as {@code 00:00:00}: read all at once. Up to eight characters, of which each {@code 0} stands for any digit. */
final class DigitPattern {

    private final int length;
    private final long pattern;
    /** Added to what an octet differs by from the pattern, it sets the highest bit when that is too much. */
    private final long room;

    private DigitPattern(SourceText text) {
        if (text.length() == 0 || text.length() > Long.BYTES) {
            throw new IllegalArgumentException("not one to eight characters: " + text);
        }
        length = text.length();
        pattern = text.word(0, length);
        long sum = 0;
        for (int i = length - 1; i >= 0; i--) {
            sum = sum << Byte.SIZE | (text.charAt(i) == '0' ? 0x7F - 9 : 0x7F);
        }
        room = sum;
    }

    static DigitPattern of(String text) {
        return new DigitPattern(SourceText.of(text));
    }

    /** The value of each digit in its octet, the first one lowest; negative when something else stands there. */
    long read(SourceText text, int at) {
        long digits = text.word(at, length) ^ pattern;
        return ((digits + room | digits) & Octets.TOPS) == 0 ? digits : -1;
    }

    /** The number of two digits side by side. */
    static int two(long digits, int first) {
        return one(digits, first) * 10 + one(digits, first + 1);
    }

    static int one(long digits, int at) {
        return (int) (digits >>> at * Byte.SIZE) & 0xFF;
    }
}
