package org.tlsbadge.core.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far down the trace may be believed.
 *
 * @param grade    how good the evidence is
 * @param roles    one for each hop
 * @param border   index of the border hop; null when nothing is vouched
 * @param internal whether the message never came from outside
 * @param inside   the inside as the caller named it
 * @param provider the provider that wrote the border field; null when it is none we know
 * @param stamp    the provider's own word about the border; null when there is none
 */
public record Standing(
        Grade grade,
        List<Role> roles,
        @Nullable Integer border,
        boolean internal,
        Inside inside,
        @Nullable Provider provider,
        @Nullable Stamp stamp) {

    public Standing {
        roles = List.copyOf(roles);
    }
}
