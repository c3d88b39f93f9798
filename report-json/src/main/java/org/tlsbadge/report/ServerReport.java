package org.tlsbadge.report;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Hop;

/**
 * {@code hops[].by}: the server that wrote the field.
 *
 * @param name what it calls itself
 * @param ip   the address it gives itself
 */
public record ServerReport(@Nullable String name, @Nullable String ip) {

    static ServerReport of(Hop hop) {
        return new ServerReport(
                hop.by() == null ? null : hop.by().value(),
                hop.byAddress() == null ? null : hop.byAddress().value().toString());
    }
}
