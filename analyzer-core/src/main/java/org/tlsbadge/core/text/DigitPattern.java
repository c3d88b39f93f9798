package org.tlsbadge.core.text;

/** Digits in known places, such as {@code 00:00:00}: read all at once. Up to eight characters, of which each {@code 0} stands for any digit. */
public final class DigitPattern {

    private static final long TOPS = 0x8080808080808080L;

    private final int length;
    private final long pattern;
    /** Added to what an octet differs by from the pattern, it sets the highest bit when that is too much. */
    private final long room;

    private DigitPattern(SourceText text) {
        length = text.length();
        pattern = text.word(0, length);
        long sum = 0;
        for (int i = length - 1; i >= 0; i--) {
            sum = sum << Byte.SIZE | (text.charAt(i) == '0' ? 0x7F - 9 : 0x7F);
        }
        room = sum;
    }

    public static DigitPattern of(String text) {
        return new DigitPattern(SourceText.of(text));
    }

    /** The value of each digit in its octet, the first one lowest; negative when something else stands there. */
    public long read(SourceText text, int at) {
        long digits = text.word(at, length) ^ pattern;
        return ((digits + room | digits) & TOPS) == 0 ? digits : -1;
    }

    /** The number of two digits side by side. */
    public static int two(long digits, int first) {
        return one(digits, first) * 10 + one(digits, first + 1);
    }

    public static int one(long digits, int at) {
        return (int) (digits >>> at * Byte.SIZE) & 0xFF;
    }
}
