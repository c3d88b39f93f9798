package org.tlsbadge.core.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/** A {@code Received} field cut into clauses: the grammar that all servers share. */
public final class ReceivedField {

    private final SourceText source;
    private final Span body;
    private final @Nullable Clause[] clauses;
    private final int dateStart;
    private final int dateEnd;
    private final Doubt doubt;
    /** Null until somebody asks, and when there is none. Two threads may read it at once: immutable and equal, either will do. */
    private @Nullable Instant time;

    ReceivedField(SourceText source, Span body, @Nullable Clause[] clauses, int dateStart, int dateEnd, Doubt doubt) {
        this.source = source;
        this.body = body;
        this.clauses = clauses;
        this.dateStart = dateStart;
        this.dateEnd = dateEnd;
        this.doubt = doubt;
    }

    /** The text in which all ranges lie. */
    public SourceText source() {
        return source;
    }

    public Span body() {
        return body;
    }

    /** The clause that this word opens; null when the field has none. */
    public @Nullable Clause clause(Keyword keyword) {
        return clauses[keyword.ordinal()];
    }

    /** The date and time, without comments; null when there is none. */
    public @Nullable Span date() {
        return dateStart < 0 ? null : new Span(dateStart, dateEnd);
    }

    /** The moment that the date gives, to the second; null when there is none that can be read. */
    public @Nullable Instant time() {
        Instant known = time;
        if (known == null && dateStart >= 0) {
            known = DateReader.read(source, dateStart, dateEnd);
            time = known;
        }
        return known;
    }

    /** Whether the field can be cut in one way only. */
    public Doubt doubt() {
        return doubt;
    }
}
