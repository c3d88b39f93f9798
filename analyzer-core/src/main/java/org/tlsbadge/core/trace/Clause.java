package org.tlsbadge.core.trace;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Span;

/**
 * {@code keyword value (comment) (comment)}: a comment belongs to the clause it stands in.
 * Words that follow the value behind a comment are the clause's further words; only a few servers write such.
 */
public final class Clause {

    /** How many comments have their place kept; hardly any clause has more. A field has less than 2^16 tokens by its limit. */
    private static final int KEPT = 4;

    private final Keyword keyword;
    private final Tokens tokens;
    private final int first;
    private final int last;
    private final int comments;
    /** The token of the value's first word, or -1. */
    private final int word;
    /** The tokens of the first comments, 16 bits each, the first lowest. */
    private final long firstComments;

    /**
     * @param first the first token behind the keyword
     * @param last  the token behind the clause
     */
    Clause(Keyword keyword, Tokens tokens, int first, int last) {
        this.keyword = keyword;
        this.tokens = tokens;
        this.first = first;
        this.last = last;
        int found = 0;
        int value = -1;
        long places = 0;
        for (int t = first; t < last; t++) {
            if (tokens.is(t, Kind.COMMENT)) {
                places |= found < KEPT ? (long) t << 16 * found : 0;
                found++;
            } else if (value < 0 && isWord(t)) {
                value = t;
            }
        }
        this.comments = found;
        this.word = value;
        this.firstComments = places;
    }

    public Keyword keyword() {
        return keyword;
    }

    /** How many comments the clause has. */
    public int comments() {
        return comments;
    }

    /**
     * A comment without its parentheses.
     *
     * @param nth 0 for the first, -1 for the last, -2 for the one before it
     * @return null when there are not so many
     */
    public @Nullable Span comment(int nth) {
        int wanted = nth < 0 ? comments + nth : nth;
        if (wanted < 0 || wanted >= comments) {
            return null;
        }
        return inside(wanted < KEPT ? (int) (firstComments >>> 16 * wanted) & 0xffff : find(wanted));
    }

    /** The token of a comment. */
    private int find(int wanted) {
        int t = first - 1;
        for (int seen = -1; seen < wanted; ) {
            t++;
            seen += tokens.is(t, Kind.COMMENT) ? 1 : 0;
        }
        return t;
    }

    private Span inside(int comment) {
        return new Span(tokens.start(comment) + 1, Math.max(tokens.start(comment) + 1, tokens.end(comment) - 1));
    }

    /** Where the first word of the value begins; -1 when the clause has none. */
    public int valueStart() {
        return word < 0 ? -1 : tokens.start(word);
    }

    /** Behind the first word of the value; -1 when the clause has none. */
    public int wordEnd() {
        return word < 0 ? -1 : tokens.end(word);
    }

    /** The value: all words from the first to the next comment or the end of the clause. Null when there is none. */
    public @Nullable Span value() {
        int t = word;
        if (t < 0) {
            return null;
        }
        int end = t;
        while (end + 1 < last && !tokens.is(end + 1, Kind.COMMENT) && !tokens.is(end + 1, Kind.SEMICOLON)) {
            end++;
        }
        return new Span(tokens.start(t), tokens.end(end));
    }

    /** The first word of the value alone. Null when there is none. */
    public @Nullable Span word() {
        return word < 0 ? null : new Span(tokens.start(word), tokens.end(word));
    }

    /** All words behind the last comment; null when there is no comment, or nothing behind it. */
    public @Nullable Span tail() {
        if (comments == 0 || !isWord(last - 1)) {
            return null;
        }
        int t = last - 1;
        while (isWord(t - 1)) {
            t--;
        }
        return new Span(tokens.start(t), tokens.end(last - 1));
    }

    /** From the first token to the last, comments and all; null when the clause is empty. */
    public @Nullable Span all() {
        return first >= last ? null : new Span(tokens.start(first), tokens.end(last - 1));
    }

    private boolean isWord(int t) {
        return !tokens.is(t, Kind.COMMENT) && !tokens.is(t, Kind.SEMICOLON);
    }
}
