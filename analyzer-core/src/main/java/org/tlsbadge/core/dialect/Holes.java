package org.tlsbadge.core.dialect;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/** The holes of templates, filled from one field. An object serves one thread and is used again. */
public final class Holes {

    private static final int COUNT = Hole.values().length;

    private final int[] starts = new int[COUNT];
    private final int[] ends = new int[COUNT];

    /** One bit for each hole that is filled. */
    private int filled;

    public Holes() {}

    public void clear() {
        filled = 0;
    }

    /** Empties those that are given as bits. */
    void clear(int holes) {
        filled &= ~holes;
    }

    void fill(int hole, int start, int end) {
        filled |= 1 << hole;
        starts[hole] = start;
        ends[hole] = end;
    }

    /** Takes over what is empty here and filled there. */
    public void fillFrom(Holes other) {
        for (int more = other.filled & ~filled; more != 0; more &= more - 1) {
            int hole = Integer.numberOfTrailingZeros(more);
            fill(hole, other.starts[hole], other.ends[hole]);
        }
    }

    public boolean has(Hole hole) {
        return (filled & 1 << hole.ordinal()) != 0;
    }

    /** First character, or -1 when the hole is empty. */
    public int start(Hole hole) {
        return has(hole) ? starts[hole.ordinal()] : -1;
    }

    public int end(Hole hole) {
        return ends[hole.ordinal()];
    }

    public @Nullable Span span(Hole hole) {
        return has(hole) ? new Span(starts[hole.ordinal()], ends[hole.ordinal()]) : null;
    }

    public @Nullable Cited<String> text(Hole hole, SourceText source) {
        Span span = span(hole);
        return span == null ? null : Cited.text(source, span);
    }
}
