package org.tlsbadge.report;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Peer;

/**
 * {@code hops[].from}: the client of a connection, as the server recorded it.
 *
 * @param helo         what it called itself; proves nothing
 * @param name         the name of its address, chosen by whoever owns the address
 * @param nameVerified whether the server is documented to have confirmed that name
 * @param ip           its address
 */
public record ClientReport(
        @Nullable String helo,
        @Nullable String name,
        boolean nameVerified,
        @Nullable String ip) {

    static ClientReport of(Peer client) {
        return new ClientReport(
                client.helo() == null ? null : client.helo().value(),
                client.name() == null ? null : client.name().value(),
                client.nameVerified(),
                client.address() == null ? null : client.address().value().toString());
    }
}
