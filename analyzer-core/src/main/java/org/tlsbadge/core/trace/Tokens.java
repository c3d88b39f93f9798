package org.tlsbadge.core.trace;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tokens of one field, in order. Each is one number, so that many fields can be read without much memory. */
final class Tokens {

    private static final Kind[] KINDS = Kind.values();
    private static final Keyword[] KEYWORDS = Keyword.values();

    /** From the lowest: end and start, 28 bits each; kind, 3 bits; 1 + keyword, 4 bits. */
    private static final int START = 28;

    private static final int KIND = 56;
    private static final int KEYWORD = 59;
    private static final int PLACE = (1 << START) - 1;

    private final long[] packed;

    private Tokens(long[] packed) {
        this.packed = packed;
    }

    /** The first {@code count} tokens. */
    static Tokens of(long[] packed, int count) {
        return new Tokens(Arrays.copyOf(packed, count));
    }

    /** One token as a number. Places are below 2^28, which the limit of a header block keeps. */
    static long pack(Kind kind, int start, int end, @Nullable Keyword keyword) {
        long word = keyword == null ? 0 : keyword.ordinal() + 1;
        return word << KEYWORD | (long) kind.ordinal() << KIND | (long) start << START | end;
    }

    int count() {
        return packed.length;
    }

    Kind kind(int token) {
        return KINDS[(int) (packed[token] >>> KIND) & 7];
    }

    boolean is(int token, Kind kind) {
        return ((int) (packed[token] >>> KIND) & 7) == kind.ordinal();
    }

    /** The keyword that the token is, whatever stands before it; null for others. */
    @Nullable
    Keyword keyword(int token) {
        int word = (int) (packed[token] >>> KEYWORD);
        return word == 0 ? null : KEYWORDS[word - 1];
    }

    int start(int token) {
        return (int) (packed[token] >>> START) & PLACE;
    }

    int end(int token) {
        return (int) packed[token] & PLACE;
    }
}
