package org.tlsbadge.core.dialect;

import java.util.List;
import org.tlsbadge.core.trace.ReceivedField;

/**
 * What a field must have besides a mark, where the mark alone is not the server's own: one shape at each place.
 *
 * @param places for each place, the shapes that it may have
 */
public record Condition(List<Slots> places) {

    static final Condition NONE = new Condition(List.of());

    public Condition {
        places = List.copyOf(places);
    }

    boolean isMet(ReceivedField field, Holes holes) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).read(field, holes) == null) {
                return false;
            }
        }
        return true;
    }
}
