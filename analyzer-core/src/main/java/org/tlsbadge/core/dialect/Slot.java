package org.tlsbadge.core.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.Clause;
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

    /** Whether a comment of the slot's clause is at its place and has its shape; fills the holes if so. */
    boolean isComment(Clause clause, int nth, SourceText source, Holes holes) {
        Span comment = place.isComment(nth, clause.comments()) ? clause.comment(nth) : null;
        return comment != null && shape.matches(source, comment, holes);
    }

    /** The characters read, holes filled; null when the field does not have this there. */
    public @Nullable Span read(ReceivedField field, Holes holes) {
        Clause clause = field.clause(place.clause());
        if (clause == null) {
            return null;
        }
        for (int choice = 0; choice < place.choices(clause); choice++) {
            Span region = place.in(clause, choice);
            holes.clear();
            if (region != null
                    && shape.matches(field.source(), region, holes)
                    && ClientText.isPlausible(field.source(), holes)) {
                return region;
            }
        }
        return null;
    }
}
