package org.tlsbadge.core.trace;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Span;

/**
 * {@code keyword value (comment) (comment)}: a comment belongs to the clause it stands in.
 * Words that follow the value behind a comment are the clause's further words; only a few servers write such.
 */
public final class Clause {

    private static final @Nullable Span[] NO_COMMENTS = {};

    private final Keyword keyword;
    private final int start;
    private final int end;
    /** The first word; null when there is none. */
    private final @Nullable Span word;
    /** Behind the words that follow the first one. */
    private final int valueEnd;
    /** Where the words behind the last comment or semicolon begin; -1 when there are none. */
    private final int tailStart;

    private final @Nullable Span[] comments;
    private final int commentCount;

    /**
     * @param first the first token behind the keyword
     * @param last  the token behind the clause
     */
    Clause(Keyword keyword, Tokens tokens, int first, int last) {
        Span opening = null;
        @Nullable Span[] found = NO_COMMENTS;
        int count = 0;
        int behindValue = -1;
        int lastWords = -1;
        boolean inValue = false;
        for (int t = first; t < last; t++) {
            if (tokens.is(t, Kind.COMMENT)) {
                found = count < found.length ? found : Arrays.copyOf(found, count * 2 + 2);
                found[count++] = inside(tokens.start(t), tokens.end(t));
            }
            boolean isWord = !tokens.is(t, Kind.COMMENT) && !tokens.is(t, Kind.SEMICOLON);
            if (isWord && opening == null) {
                opening = new Span(tokens.start(t), tokens.end(t));
                inValue = true;
            }
            inValue &= isWord;
            behindValue = inValue ? tokens.end(t) : behindValue;
            lastWords = !isWord ? -1 : lastWords < 0 ? tokens.start(t) : lastWords;
        }
        this.keyword = keyword;
        this.start = first < last ? tokens.start(first) : -1;
        this.end = first < last ? tokens.end(last - 1) : -1;
        this.word = opening;
        this.valueEnd = behindValue;
        this.tailStart = count == 0 ? -1 : lastWords;
        this.comments = found;
        this.commentCount = count;
    }

    private static Span inside(int open, int behind) {
        return new Span(open + 1, Math.max(open + 1, behind - 1));
    }

    public Keyword keyword() {
        return keyword;
    }

    /** How many comments the clause has. */
    public int comments() {
        return commentCount;
    }

    /**
     * A comment without its parentheses.
     *
     * @param nth 0 for the first, -1 for the last, -2 for the one before it
     * @return null when there are not so many
     */
    public @Nullable Span comment(int nth) {
        int wanted = nth < 0 ? commentCount + nth : nth;
        return wanted < 0 || wanted >= commentCount ? null : comments[wanted];
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
