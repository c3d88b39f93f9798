package org.tlsbadge.report;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.trust.Stamp;

/**
 * {@code trust.stamp}: what the provider's own header says of the border.
 *
 * @param header    the header's name, as in the message
 * @param encrypted whether it states TLS, or its absence
 * @param version   the protocol version it states
 * @param cipher    IANA name of the suite it states
 */
public record StampReport(
        String header,
        boolean encrypted,
        @Nullable String version,
        @Nullable String cipher) {

    static StampReport of(Stamp stamp) {
        return new StampReport(
                stamp.field(),
                stamp.encrypted(),
                stamp.version() == null ? null : stamp.version().label(),
                stamp.suite() == null ? null : stamp.suite().name());
    }
}
