package org.tlsbadge.http.guard;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.tlsbadge.http.problem.ProblemKind;

/** Counts the requests that were turned away at the door. */
public final class Rejections {

    private final Map<ProblemKind, LongAdder> counts = new EnumMap<>(ProblemKind.class);

    public Rejections() {
        for (ProblemKind kind : ProblemKind.values()) {
            counts.put(kind, new LongAdder());
        }
    }

    /** One more. */
    public void count(ProblemKind kind) {
        of(kind).increment();
    }

    /** How many there were of that kind, as a counter that goes on counting. */
    public LongAdder of(ProblemKind kind) {
        LongAdder count = counts.get(kind);
        if (count == null) {
            throw new IllegalStateException(kind.name());
        }
        return count;
    }
}
