package org.tlsbadge.report;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.trust.Standing;

/**
 * {@code trust}: how far down the trace may be believed.
 *
 * @param grade    {@code stamped}, {@code configured}, {@code inferred} or {@code none}
 * @param border   index of the hop at which the message came in from outside; null when it never did
 * @param provider the provider that wrote the border field
 * @param stamp    the provider's own header about the border
 */
public record TrustReport(
        String grade,
        @Nullable Integer border,
        @Nullable String provider,
        @Nullable StampReport stamp) {

    static TrustReport of(Standing standing) {
        return new TrustReport(
                standing.grade().word(),
                standing.internal() ? null : standing.border(),
                standing.provider() == null ? null : standing.provider().name(),
                standing.stamp() == null ? null : StampReport.of(standing.stamp()));
    }
}
