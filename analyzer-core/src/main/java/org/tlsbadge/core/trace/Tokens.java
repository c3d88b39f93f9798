package org.tlsbadge.core.trace;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tokens of one field, in order, each of them one number. An object is used again for the next field. */
final class Tokens {

    private static final Keyword[] KEYWORDS = Keyword.values();

    /** From the lowest: end and start, 28 bits each; kind, 3 bits; 1 + keyword, 4 bits. */
    private static final int START = 28;

    private static final int KIND = 56;
    private static final int KEYWORD = 59;
    private static final int PLACE = (1 << START) - 1;

    private long[] packed = new long[64];
    private int count;
    /** The tokens that are keywords, those that are {@code by}, and semicolons: few, so that nobody has to look at all of them. */
    private final Chosen keywords = new Chosen();

    private final Chosen bys = new Chosen();
    private final Chosen semicolons = new Chosen();

    void clear() {
        count = 0;
        keywords.clear();
        bys.clear();
        semicolons.clear();
    }

    /** Adds a token. Places are below 2^28, which the limit of a header block keeps. */
    void add(Kind kind, int start, int end, @Nullable Keyword keyword) {
        if (count == packed.length) {
            packed = Arrays.copyOf(packed, count * 2);
        }
        long word = 0;
        if (keyword != null) {
            keywords.add(count);
            if (keyword == Keyword.BY) {
                bys.add(count);
            }
            word = keyword.ordinal() + 1L;
        } else if (kind == Kind.SEMICOLON) {
            semicolons.add(count);
        }
        packed[count++] = word << KEYWORD | (long) kind.ordinal() << KIND | (long) start << START | end;
    }

    /** Makes an ordinary word of the nth keyword, which stays in the list. */
    void demote(int nth) {
        packed[keywords.get(nth)] &= (1L << KEYWORD) - 1;
    }

    int count() {
        return count;
    }

    /** The tokens that were keywords when they were added. */
    Chosen keywords() {
        return keywords;
    }

    /** The tokens that are {@code by}. */
    Chosen bys() {
        return bys;
    }

    Chosen semicolons() {
        return semicolons;
    }

    boolean is(int token, Kind kind) {
        return ((int) (packed[token] >>> KIND) & 7) == kind.ordinal();
    }

    /** Whether it is part of what a clause says, neither a comment nor a semicolon. */
    boolean isWord(int token) {
        return ((int) (packed[token] >>> KIND) & 7) < Kind.COMMENT.ordinal();
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

    /** Some of the tokens, in order. */
    static final class Chosen {
        private int[] tokens = new int[16];
        private int count;

        private void clear() {
            count = 0;
        }

        private void add(int token) {
            if (count == tokens.length) {
                tokens = Arrays.copyOf(tokens, count * 2);
            }
            tokens[count++] = token;
        }

        int count() {
            return count;
        }

        int get(int nth) {
            return tokens[nth];
        }
    }
}
