package org.tlsbadge.core.hop;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Cited;

/**
 * The client of a connection, as the server recorded it.
 *
 * @param helo         what the client called itself; proves nothing
 * @param name         the name of its address (reverse DNS)
 * @param nameVerified whether the server is documented to have confirmed that name by a forward look-up
 * @param address      its address, from a place that the server alone writes
 * @param local        handed over without an address: unix socket, pipe, pickup
 */
public record Peer(
        @Nullable Cited<String> helo,
        @Nullable Cited<String> name,
        boolean nameVerified,
        @Nullable Cited<IpAddress> address,
        boolean local) {

    public static final Peer UNKNOWN = new Peer(null, null, false, null, false);
    public static final Peer LOCAL = new Peer(null, null, false, null, true);

    /** The same client, handed over locally. */
    public Peer asLocal() {
        return new Peer(helo, name, nameVerified, address, true);
    }

    /** A loopback address, or no network at all. */
    public boolean isSameHost() {
        return local || address != null && address.value().isLoopback();
    }
}
