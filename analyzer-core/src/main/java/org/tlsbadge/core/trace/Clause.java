package org.tlsbadge.core.trace;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Span;

/**
 * {@code keyword value (comment) (comment)}: a comment belongs to the clause it stands in.
 * Words that follow the value behind a comment are the clause's further words; only a few servers write such.
 */
public final class Clause {

    private static final Span[] NO_COMMENTS = {};

    private final Keyword keyword;
    private final int start;
    private final int end;
    /** The first word; null when there is none. */
    private final @Nullable Span word;
    /** Behind the words that follow the first one. */
    private final int valueEnd;
    /** Where the words behind the last comment or semicolon begin; -1 when there are none. */
    private final int tailStart;
    /** Without their parentheses. */
    private final Span[] comments;

    /**
     * @param first the first token behind the keyword
     * @param last  the token behind the clause
     */
    Clause(Keyword keyword, Tokens tokens, int first, int last) {
        this.keyword = keyword;
        this.start = first < last ? tokens.start(first) : -1;
        this.end = first < last ? tokens.end(last - 1) : -1;
        int value = -1;
        int behindValue = -1;
        int tail = last;
        int count = 0;
        for (int t = first; t < last; t++) {
            if (tokens.isWord(t)) {
                value = value < 0 ? t : value;
                behindValue = behindValue < 0 || behindValue == t ? t + 1 : behindValue;
                tail = Math.min(tail, t);
            } else {
                tail = last;
                count += tokens.is(t, Kind.COMMENT) ? 1 : 0;
            }
        }
        this.word = value < 0 ? null : new Span(tokens.start(value), tokens.end(value));
        this.valueEnd = value < 0 ? -1 : tokens.end(behindValue - 1);
        this.comments = count == 0 ? NO_COMMENTS : comments(tokens, last, new Span[count]);
        this.tailStart = count == 0 || tail == last ? -1 : tokens.start(tail);
    }

    /** The comments before that token, as many as there is room for. */
    private static Span[] comments(Tokens tokens, int last, Span[] found) {
        int left = found.length;
        for (int t = last - 1; left > 0; t--) {
            if (tokens.is(t, Kind.COMMENT)) {
                found[--left] = inside(tokens.start(t), tokens.end(t));
            }
        }
        return found;
    }

    private static Span inside(int open, int behind) {
        return new Span(open + 1, Math.max(open + 1, behind - 1));
    }

    public Keyword keyword() {
        return keyword;
    }

    /** How many comments the clause has. */
    public int comments() {
        return comments.length;
    }

    /**
     * A comment without its parentheses.
     *
     * @param nth 0 for the first, -1 for the last, -2 for the one before it
     * @return null when there are not so many
     */
    public @Nullable Span comment(int nth) {
        int wanted = nth < 0 ? comments.length + nth : nth;
        return wanted < 0 || wanted >= comments.length ? null : comments[wanted];
    }

    /** The first word of the value alone. Null when there is none. */
    public @Nullable Span word() {
        return word;
    }

    /** The value: all words from the first to the next comment or the end of the clause. Null when there is none. */
    public @Nullable Span value() {
        return word == null || word.end() == valueEnd ? word : new Span(word.start(), valueEnd);
    }

    /** All words behind the last comment; null when there is no comment, or nothing behind it. */
    public @Nullable Span tail() {
        return tailStart < 0 ? null : new Span(tailStart, end);
    }

    /** From the first token to the last, comments and all; null when the clause is empty. */
    public @Nullable Span all() {
        return start < 0 ? null : new Span(start, end);
    }
}
