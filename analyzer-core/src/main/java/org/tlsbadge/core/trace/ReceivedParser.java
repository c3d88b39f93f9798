package org.tlsbadge.core.trace;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.text.ShortWords;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/**
 * Cuts {@code Received} fields into clauses. An object serves one thread and any number of fields.
 * Total: any characters give a field, with a {@link Doubt} where its clauses are not certain.
 */
public final class ReceivedParser {

    private static final Quoting[] STANDARD_ONLY = {};
    private static final ShortWords CONTINUED = ShortWords.of("starttls", "both", "auth", "tls");

    private final Lexer lexer;
    private final int longest;

    public ReceivedParser(Limits limits) {
        this.lexer = new Lexer(limits.commentDepth());
        this.longest = limits.field();
    }

    /** The field as RFC 5322 understands quotation marks. */
    public ReceivedField parse(SourceText source, Span body) {
        return parse(source, body, Quoting.STANDARD);
    }

    /** Other ways to understand the quotation marks of the field just parsed that could change its clauses. Mostly none. */
    public Quoting[] alternatives() {
        boolean outside = lexer.hasDoubtOutside();
        if (lexer.hasDoubtInside()) {
            return outside ? new Quoting[] {Quoting.EVERYWHERE, Quoting.NOWHERE} : new Quoting[] {Quoting.EVERYWHERE};
        }
        return outside ? new Quoting[] {Quoting.NOWHERE} : STANDARD_ONLY;
    }

    public ReceivedField parse(SourceText source, Span body, Quoting quoting) {
        lexer.read(source, body.start(), body.end(), quoting);
        Doubt doubt = body.length() < longest ? lexer.doubt() : Doubt.LIMITED;
        return new Clauses(source, body, lexer.tokens(), doubt).field();
    }

    /** One field being cut. */
    private static final class Clauses {
        private final SourceText source;
        private final Span body;
        private final Tokens tokens;
        private final Tokens.Chosen openers;
        private final Tokens.Chosen bys;
        private int opener;
        private final int dateToken;
        private final @Nullable Clause[] clauses = new @Nullable Clause[Keyword.COUNT];
        private Doubt doubt;

        Clauses(SourceText source, Span body, Tokens tokens, Doubt doubt) {
            this.source = source;
            this.body = body;
            this.tokens = tokens;
            this.openers = tokens.keywords();
            this.bys = tokens.bys();
            this.doubt = doubt;
            dropContinued();
            this.dateToken = DateSeparator.in(source, tokens);
            if (doubt == Doubt.NONE && DateSeparator.isRepeated(source, tokens, dateToken)) {
                this.doubt = Doubt.REPEATED;
            }
        }

        ReceivedField field() {
            int end = dateToken < 0 ? tokens.count() : dateToken;
            int first = firstKeyword(end);
            if (first > 0) {
                put(Keyword.PREFIX, 0, first);
            }
            int at = first;
            if (at < end && tokens.keyword(at) == Keyword.FROM) {
                int by = theBy(at, end);
                int fromEnd = by < 0 ? nextKeyword(at, end) : by;
                put(Keyword.FROM, at + 1, fromEnd);
                at = fromEnd;
            }
            if (at >= end && clauses[Keyword.FROM.ordinal()] == null && doubt == Doubt.NONE) {
                doubt = Doubt.NO_CLAUSES;
            }
            while (at < end) {
                int next = nextKeyword(at, end);
                put(keywordAt(at), at + 1, next);
                at = next;
            }
            return dated();
        }

        /** {@code with STARTTLS}, {@code with both …}, {@code with AUTH} and {@code with TLS} open no clause but continue a {@code with}. */
        private void dropContinued() {
            for (int i = 0; i < openers.count(); i++) {
                int next = openers.get(i) + 1;
                if (tokens.keyword(next - 1) == Keyword.WITH && next < tokens.count() && isContinued(next)) {
                    tokens.demote(i);
                    if (tokens.keyword(next) == Keyword.TLS) {
                        tokens.demote(i + 1);
                    }
                }
            }
        }

        private boolean isContinued(int t) {
            return CONTINUED.find(source, tokens.start(t), tokens.end(t)) >= 0;
        }

        private void put(Keyword keyword, int first, int last) {
            if (clauses[keyword.ordinal()] != null) {
                // some write "for … from …" with the envelope sender at the end
                boolean harmless = keyword == Keyword.VIA || keyword == Keyword.FROM;
                doubt = doubt == Doubt.NONE && !harmless ? Doubt.REPEATED : doubt;
                return;
            }
            if (clauses[Keyword.FOR.ordinal()] != null && doubt == Doubt.NONE && isOfSession(keyword)) {
                doubt = Doubt.REPEATED;
            }
            clauses[keyword.ordinal()] = new Clause(keyword, tokens, first, last);
        }

        /** Hardly any server writes these behind {@code for}; a recipient's address does that was not quoted. */
        private static boolean isOfSession(Keyword keyword) {
            return keyword == Keyword.WITH || keyword == Keyword.ID || keyword == Keyword.TLS || keyword == Keyword.VIA;
        }

        /** The first token that opens the field's own clauses. */
        private int firstKeyword(int end) {
            for (int i = 0; i < openers.count() && openers.get(i) < end; i++) {
                Keyword keyword = tokens.keyword(openers.get(i));
                if (keyword == Keyword.FROM || keyword == Keyword.BY) {
                    return openers.get(i);
                }
            }
            return end;
        }

        /**
         * The {@code by} that the server wrote; -1 when there is none. Everything between {@code from} and it may be a client's
         * words. Of several, the only one that begins a line is the server's, since clients cannot make a line break; where
         * line breaks tell nothing, the last one is taken and the field is in doubt.
         */
        private int theBy(int from, int end) {
            int only = -1;
            int found = 0;
            int next = behindValue(from);
            for (int i = 0; i < bys.count() && bys.get(i) < end; i++) {
                int t = bys.get(i);
                if (t >= next) {
                    only = t;
                    found++;
                    next = t + 2;
                }
            }
            return found > 1 ? oneOfSeveral(next - 2, behindValue(from), end) : only;
        }

        private int oneOfSeveral(int last, int first, int end) {
            int atLineStart = -1;
            int found = 0;
            int next = first;
            for (int i = 0; i < bys.count() && bys.get(i) < end; i++) {
                int t = bys.get(i);
                if (t >= next) {
                    next = t + 2;
                    if (beginsLine(t)) {
                        atLineStart = t;
                        found++;
                    }
                }
            }
            if (found == 1) {
                return atLineStart;
            }
            doubt = doubt == Doubt.NONE ? Doubt.REPEATED : doubt;
            return last;
        }

        private boolean beginsLine(int t) {
            int i = tokens.start(t) - 1;
            while (i >= body.start() && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
                i--;
            }
            return i >= body.start() && source.charAt(i) == '\n';
        }

        /** The token that opens the next clause. The word behind a keyword is its value, whatever it looks like. */
        private int nextKeyword(int opening, int end) {
            int from = behindValue(opening);
            while (opener < openers.count()
                    && (openers.get(opener) < from || tokens.keyword(openers.get(opener)) == null)) {
                opener++;
            }
            return opener < openers.count() ? Math.min(openers.get(opener), end) : Math.max(from, end);
        }

        private int behindValue(int opening) {
            return valueIsNext(opening) ? opening + 2 : opening + 1;
        }

        private boolean valueIsNext(int opening) {
            int next = opening + 1;
            return next < tokens.count()
                    && tokens.isWord(next)
                    && (tokens.keyword(opening) != Keyword.WITH || tokens.keyword(next) != Keyword.ID);
        }

        private Keyword keywordAt(int t) {
            Keyword keyword = tokens.keyword(t);
            return keyword == null ? Keyword.PREFIX : keyword;
        }

        private ReceivedField dated() {
            int first = dateToken + 1;
            if (dateToken < 0 || first >= tokens.count()) {
                return new ReceivedField(source, body, clauses, -1, -1, doubt);
            }
            int behind = first + 1;
            while (behind < tokens.count() && tokens.is(behind, Kind.WORD)) {
                behind++;
            }
            if (behind < tokens.count()) {
                clauses[Keyword.DATE.ordinal()] = new Clause(Keyword.DATE, tokens, behind, tokens.count());
            }
            return new ReceivedField(source, body, clauses, tokens.start(first), tokens.end(behind - 1), doubt);
        }
    }
}
