package org.tlsbadge.core.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.ReceivedField;

/** Something that a server writes in one place in one shape. */
public record Slot(Place place, Template shape) {

    public static Slot at(Place place, String shape) {
        return new Slot(place, Template.of(shape));
    }

    /** The same place in several shapes. */
    static List<Slot> all(Place place, String... shapes) {
        List<Slot> slots = new ArrayList<>(shapes.length);
        for (String shape : shapes) {
            slots.add(at(place, shape));
        }
        return slots;
    }

    /** The characters read, holes filled; null when the field does not have this there. */
    public @Nullable Span read(ReceivedField field, Holes holes) {
        for (int choice = 0; choice < place.choices(field); choice++) {
            Span region = place.in(field, choice);
            if (region != null && shape.matches(field.source(), region, holes)) {
                return region;
            }
        }
        return null;
    }
}
