package org.tlsbadge.core.dialect;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.Span;

/** The holes of templates, filled from one field. An object serves one thread and is used again. */
public final class Holes {

    private static final int COUNT = Hole.values().length;

    private final int[] starts = new int[COUNT];
    private final int[] ends = new int[COUNT];

    private boolean used = true;

    public Holes() {
        clear();
    }

    public void clear() {
        if (used) {
            Arrays.fill(starts, -1);
            used = false;
        }
    }

    void clear(int hole) {
        starts[hole] = -1;
    }

    void fill(int hole, int start, int end) {
        used = true;
        starts[hole] = start;
        ends[hole] = end;
    }

    /** Takes over what is empty here and filled there. */
    public void fillFrom(Holes other) {
        for (int i = 0; i < COUNT; i++) {
            if (starts[i] < 0 && other.starts[i] >= 0) {
                used = true;
                starts[i] = other.starts[i];
                ends[i] = other.ends[i];
            }
        }
    }

    public boolean has(Hole hole) {
        return starts[hole.ordinal()] >= 0;
    }

    /** First character, or -1 when the hole is empty. */
    public int start(Hole hole) {
        return starts[hole.ordinal()];
    }

    public int end(Hole hole) {
        return ends[hole.ordinal()];
    }

    public @Nullable Span span(Hole hole) {
        int start = starts[hole.ordinal()];
        return start < 0 ? null : new Span(start, ends[hole.ordinal()]);
    }

    public @Nullable Cited<String> text(Hole hole, String source) {
        Span span = span(hole);
        return span == null ? null : Cited.text(source, span);
    }
}
