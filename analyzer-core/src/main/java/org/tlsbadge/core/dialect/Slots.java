package org.tlsbadge.core.dialect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.ReceivedField;

/** Several places and shapes, of which a field needs to have one. */
public final class Slots {

    private final Slot[] slots;

    Slots(List<Slot> slots) {
        this.slots = slots.toArray(Slot[]::new);
    }

    /** What the first one reads that the field has, holes filled; null when it has none. */
    public @Nullable Span read(ReceivedField field, Holes holes) {
        for (Slot slot : slots) {
            Span span = slot.read(field, holes);
            if (span != null) {
                return span;
            }
        }
        return null;
    }
}
