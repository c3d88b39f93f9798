package org.tlsbadge.core.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.Clause;
import org.tlsbadge.core.trace.Keyword;
import org.tlsbadge.core.trace.ReceivedField;

/**
 * Finds the dialects that claim a field. Dialects are looked up by the words with which their marks begin, so the cost does not
 * grow with their number; and the order in which they are listed has no influence.
 */
public final class Register {

    private static final Keyword[] CLAUSES = Keyword.values();
    private static final int MAX_COMMENTS = 16;

    /** A dialect and the mark by which it was found. */
    private record Candidate(Dialect dialect, Mark mark) {}

    private final List<Dialect> dialects;
    private final KeyTable<Candidate> byKey;
    /** Where marks stand that name a product: the kinds that each clause has, as bits. */
    private final int[] named = new int[CLAUSES.length];
    /** The same for marks that are a shape only. */
    private final int[] shapes = new int[CLAUSES.length];

    public Register(List<Dialect> listed) {
        List<Dialect> sorted = new ArrayList<>(listed);
        sorted.sort(Comparator.comparing(Dialect::name));
        dialects = List.copyOf(sorted);
        Map<Long, List<Candidate>> found = new HashMap<>();
        for (Dialect dialect : dialects) {
            for (Mark mark : dialect.marks()) {
                found.computeIfAbsent(key(mark), k -> new ArrayList<>()).add(new Candidate(dialect, mark));
                (mark.shapeOnly() ? shapes : named)[mark.clause().ordinal()] |= bit(mark.kind());
            }
        }
        byKey = new KeyTable<>(found);
    }

    /** Every dialect, sorted by name. */
    public List<Dialect> dialects() {
        return dialects;
    }

    /**
     * The dialects that claim this field, sorted by name. Those that name no product count only when no other claims it.
     *
     * @param holes scratch space
     */
    public List<Dialect> claims(ReceivedField field, Holes holes) {
        Claims claims = new Claims(false);
        look(field, named, holes, claims);
        if (claims.isEmpty()) {
            claims = new Claims(true);
            look(field, shapes, holes, claims);
        }
        return claims.sorted();
    }

    private void look(ReceivedField field, int[] kinds, Holes holes, Claims claims) {
        for (Keyword keyword : CLAUSES) {
            int marks = kinds[keyword.ordinal()];
            Clause clause = marks == 0 ? null : field.clause(keyword);
            if (clause != null) {
                look(field, clause, marks, holes, claims);
            }
        }
    }

    private void look(ReceivedField field, Clause clause, int marks, Holes holes, Claims claims) {
        Span value = (marks & (bit(Mark.Kind.VALUE) | bit(Mark.Kind.DOMAIN))) == 0 ? null : clause.word();
        if (value != null) {
            look(Mark.Kind.VALUE, clause.keyword(), value, field, holes, claims);
            if ((marks & bit(Mark.Kind.DOMAIN)) != 0) {
                lookForDomain(field, value, claims);
            }
        }
        int comments = Math.min(clause.comments(), MAX_COMMENTS);
        Span tail = comments == 0 || (marks & bit(Mark.Kind.TAIL)) == 0 ? null : clause.tail();
        if (tail != null) {
            look(Mark.Kind.TAIL, clause.keyword(), tail, field, holes, claims);
        }
        for (int i = 0; i < comments && (marks & bit(Mark.Kind.COMMENT)) != 0; i++) {
            Span comment = clause.comment(i);
            if (comment != null && !comment.isEmpty()) {
                look(Mark.Kind.COMMENT, clause.keyword(), comment, field, holes, claims);
            }
        }
    }

    private static int bit(Mark.Kind kind) {
        return 1 << kind.ordinal();
    }

    private void look(Mark.Kind kind, Keyword clause, Span text, ReceivedField field, Holes holes, Claims claims) {
        long key = key(kind, clause, FirstWord.hash(field.source(), text.start(), text.end()));
        List<Candidate> candidates = byKey.get(key);
        if (candidates == null) {
            return;
        }
        for (Candidate candidate : candidates) {
            Mark mark = candidate.mark();
            if (mark.shapeOnly() == claims.byShape
                    && mark.slot().read(field, holes) != null
                    && (!mark.shapeOnly() || candidate.dialect().condition().isMet(field, holes))) {
                claims.add(candidate);
            }
        }
    }

    private void lookForDomain(ReceivedField field, Span host, Claims claims) {
        int registered = Domain.lastTwoLabels(field.source(), host);
        if (registered < 0) {
            return;
        }
        long key = key(Mark.Kind.DOMAIN, Keyword.BY, Domain.hash(field.source(), registered, host.end()));
        List<Candidate> candidates = byKey.get(key);
        if (candidates == null) {
            return;
        }
        for (Candidate candidate : candidates) {
            if (Domain.isUnder(field.source(), host, candidate.mark().key())) {
                claims.add(candidate);
            }
        }
    }

    private static long key(Mark mark) {
        String key = mark.key();
        if (mark.kind() == Mark.Kind.DOMAIN) {
            Span whole = new Span(0, key.length());
            return key(mark.kind(), mark.clause(), Domain.hash(key, Domain.lastTwoLabels(key, whole), key.length()));
        }
        return key(mark.kind(), mark.clause(), FirstWord.hash(key, 0, key.length()));
    }

    private static long key(Mark.Kind kind, Keyword clause, int hash) {
        return (long) (kind.ordinal() * CLAUSES.length + clause.ordinal()) << 32 | hash & 0xffff_ffffL;
    }

    /** The claims on one field. Marks that name no product are looked at only when no other dialect claims it. */
    private static final class Claims {
        private final boolean byShape;
        private @Nullable Dialect first;
        private @Nullable List<Dialect> several;

        Claims(boolean byShape) {
            this.byShape = byShape;
        }

        boolean isEmpty() {
            return first == null;
        }

        void add(Candidate candidate) {
            Dialect dialect = candidate.dialect();
            if (first == null) {
                first = dialect;
            } else if (!dialect.name().equals(first.name())) {
                if (several == null) {
                    several = new ArrayList<>(List.of(first));
                }
                if (!several.contains(dialect)) {
                    several.add(dialect);
                }
            }
        }

        List<Dialect> sorted() {
            if (several != null) {
                several.sort(Comparator.comparing(Dialect::name));
                return several;
            }
            return first == null ? List.of() : List.of(first);
        }
    }
}
