package org.tlsbadge.scan;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.report.BriefReport;
import org.tlsbadge.report.HopReport;

/** The hop at which a message came in from outside. */
final class Border {

    private Border() {}

    static @Nullable HopReport of(BriefReport report) {
        Integer border = report.trust().border();
        return border == null || border >= report.hops().size()
                ? null
                : report.hops().get(border);
    }
}
