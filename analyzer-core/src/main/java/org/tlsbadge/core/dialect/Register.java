package org.tlsbadge.core.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Beginning;
import org.tlsbadge.core.text.SourceText;
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

    /** How a comment with the envelope sender begins. */
    private static final Beginning ENVELOPE = Beginning.of("envelope");

    /** A dialect and the mark by which it was found. */
    private record Candidate(Dialect dialect, Mark mark) {}

    private final List<Dialect> dialects;
    private static final Candidate[] NONE = {};

    private final KeyTable keys;
    /** Those that have each key, by its number. */
    private final Candidate[][] candidates;
    /** Where marks stand that name a product: the kinds that each clause has, as bits. */
    private final int[] named = new int[CLAUSES.length];
    /** The same for marks that are a shape only. */
    private final int[] shapes = new int[CLAUSES.length];

    public Register(List<Dialect> listed) {
        List<Dialect> sorted = new ArrayList<>(listed);
        sorted.sort(Comparator.comparing(Dialect::name));
        dialects = List.copyOf(sorted);
        Map<Long, List<Candidate>> found = new LinkedHashMap<>();
        for (Dialect dialect : dialects) {
            for (Mark mark : dialect.marks()) {
                found.computeIfAbsent(key(mark), k -> new ArrayList<>()).add(new Candidate(dialect, mark));
                (mark.shapeOnly() ? shapes : named)[mark.clause().ordinal()] |= bit(mark.kind());
            }
        }
        keys = new KeyTable(found.keySet());
        candidates = found.values().stream()
                .map(those -> those.toArray(Candidate[]::new))
                .toArray(Candidate[][]::new);
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

    /**
     * The product that the receiving server names beside its own, or null. A domain tells whose the server is, but not always with
     * what it writes: so this is asked where the two dialects disagree. Null also where anything else claims the field.
     *
     * @param holes scratch space
     */
    public @Nullable Dialect named(ReceivedField field, Holes holes) {
        Clause by = field.clause(Keyword.BY);
        int comments = named[Keyword.BY.ordinal()] & bit(Mark.Kind.COMMENT);
        if (by == null || comments == 0) {
            return null;
        }
        Claims beside = new Claims(false);
        look(field, by, comments, holes, beside);
        Claims anywhere = new Claims(false);
        int[] withoutDomains = named.clone();
        withoutDomains[Keyword.BY.ordinal()] &= ~bit(Mark.Kind.DOMAIN);
        look(field, withoutDomains, holes, anywhere);
        return anywhere.several == null ? beside.first : null;
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
        Span word = clause.word();
        if (word != null && (marks & bit(Mark.Kind.VALUE)) != 0) {
            look(Mark.Kind.VALUE, clause, -1, word, field, holes, claims);
        }
        if (word != null && (marks & bit(Mark.Kind.DOMAIN)) != 0) {
            lookForDomain(field, word, claims);
        }
        Span tail = (marks & bit(Mark.Kind.TAIL)) == 0 ? null : clause.tail();
        if (tail != null) {
            look(Mark.Kind.TAIL, clause, -1, tail, field, holes, claims);
        }
        int comments = (marks & bit(Mark.Kind.COMMENT)) == 0 ? 0 : Math.min(clause.comments(), MAX_COMMENTS);
        for (int i = 0; i < comments; i++) {
            Span comment = clause.comment(i);
            if (comment != null && !comment.isEmpty()) {
                look(Mark.Kind.COMMENT, clause, i, comment, field, holes, claims);
            }
        }
    }

    private static int bit(Mark.Kind kind) {
        return 1 << kind.ordinal();
    }

    private void look(
            Mark.Kind kind, Clause clause, int nth, Span text, ReceivedField field, Holes holes, Claims claims) {
        long key = key(kind, clause.keyword(), FirstWord.key(field.source(), text.start(), text.end()));
        for (Candidate candidate : candidates(key)) {
            Mark mark = candidate.mark();
            // The first look of a shape refuses most texts, so it comes first; it may look beyond the text.
            if (mark.shapeOnly() == claims.byShape
                    && mark.slot()
                            .shape()
                            .mayBeginAt(
                                    field.source(), text.start(), field.body().end())
                    && (nth <= 0 || mark.behindSender() || !isBehindSender(clause, field))
                    && stands(mark, clause, nth, field, holes)
                    && FirstWord.endsBehind(mark.key(), field.source(), text.start(), text.end())
                    && (!mark.shapeOnly() || candidate.dialect().condition().isMet(field, holes))) {
                claims.add(candidate);
            }
        }
    }

    /** Whether a comment behind the first may be the rest of an address: not every server quotes it. */
    private static boolean isBehindSender(Clause clause, ReceivedField field) {
        Span first = clause.keyword() == Keyword.BY ? clause.comment(0) : null;
        return first != null && ENVELOPE.isOf(field.source(), first.start(), first.end());
    }

    /** Whether the mark stands where its first word was found: in that comment, or in the words of the clause. */
    private static boolean stands(Mark mark, Clause clause, int nth, ReceivedField field, Holes holes) {
        Slot slot = mark.slot();
        return nth < 0 ? slot.read(field, holes) != null : slot.isComment(clause, nth, field.source(), holes);
    }

    private void lookForDomain(ReceivedField field, Span host, Claims claims) {
        long ending = Domain.ending(field.source(), host.start(), host.end());
        if (ending < 0) {
            return;
        }
        long key = key(Mark.Kind.DOMAIN, Keyword.BY, ending);
        for (Candidate candidate : candidates(key)) {
            if (Domain.isUnder(field.source(), host, candidate.mark().key())) {
                claims.add(candidate);
            }
        }
    }

    private Candidate[] candidates(long key) {
        int number = keys.find(key);
        return number < 0 ? NONE : candidates[number];
    }

    private static long key(Mark mark) {
        SourceText key = SourceText.of(mark.key());
        boolean domain = mark.kind() == Mark.Kind.DOMAIN;
        return key(
                mark.kind(),
                mark.clause(),
                domain ? Domain.ending(key, 0, key.length()) : FirstWord.key(key, 0, key.length()));
    }

    /** @param text of up to {@link Domain#ENDING} octets */
    private static long key(Mark.Kind kind, Keyword clause, long text) {
        return (long) (kind.ordinal() * CLAUSES.length + clause.ordinal()) << Domain.ENDING * Byte.SIZE | text;
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
