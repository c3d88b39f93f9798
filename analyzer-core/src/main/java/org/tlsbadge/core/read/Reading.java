package org.tlsbadge.core.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.hop.Cipher;
import org.tlsbadge.core.hop.Peer;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.text.Cited;

/** What one dialect reads in a field. */
record Reading(
        String server, Peer client, @Nullable Boolean authenticated, Transport transport, Certificate certificate) {

    /** Whether both state the same of the connection and the client's certificate. */
    boolean agreesWith(Reading other) {
        Cipher mine = transport.cipher();
        Cipher its = other.transport.cipher();
        return transport.kind() == other.transport.kind()
                && certificate.state() == other.certificate.state()
                && Objects.equals(value(transport.version()), value(other.transport.version()))
                && Objects.equals(mine == null ? null : mine.name(), its == null ? null : its.name());
    }

    /** Whether both name the same address, or none. */
    boolean hasSameClient(Reading other) {
        return client.local() == other.client.local()
                && Objects.equals(value(client.address()), value(other.client.address()));
    }

    Reading withoutClient() {
        return new Reading(server, Peer.UNKNOWN, authenticated, transport, certificate);
    }

    private static @Nullable Object value(@Nullable Cited<?> cited) {
        return cited == null ? null : cited.value();
    }
}
