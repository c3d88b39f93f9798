package org.tlsbadge.core.hop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.trace.ReceivedField;

/**
 * One {@code Received} field, read.
 *
 * @param index         0 is the newest, topmost
 * @param field         the field and its clauses
 * @param server        the software that wrote it; {@code unknown} is a value
 * @param client        who handed the message over
 * @param by            the name the server gives itself
 * @param byAddress     the address the server gives itself
 * @param with          the transmission type as written
 * @param authenticated whether SMTP AUTH was used; null where the server does not record it
 * @param transport     what it states of the connection
 * @param certificate   what it states of the client's certificate
 * @param time          when it was received; null when there is no readable date
 * @param requireTls    whether the field says that REQUIRETLS (RFC 8689) was used
 */
public record Hop(
        int index,
        ReceivedField field,
        String server,
        Peer client,
        @Nullable Cited<String> by,
        @Nullable Cited<IpAddress> byAddress,
        @Nullable Cited<String> with,
        @Nullable Boolean authenticated,
        Transport transport,
        Certificate certificate,
        @Nullable Instant time,
        boolean requireTls) {

    /** The name of a server that is not recognised. */
    public static final String UNKNOWN_SERVER = "unknown";

    public boolean isKnownServer() {
        return !server.equals(UNKNOWN_SERVER);
    }

    /** Without a network: over loopback, a unix socket or a pipe, or by the server's own word for it. */
    public boolean isHandedOverLocally() {
        return client.isSameHost() || transport.kind() == Transport.Kind.LOCAL;
    }

    /** Whether a sender logged in here. Servers write the A of LMTP, and that of a local hand-over, without asking for a login. */
    public boolean isSubmission() {
        return Boolean.TRUE.equals(authenticated) && !isLmtp() && !client.local();
    }

    /** Handed over to a mail store, which strangers cannot reach. */
    public boolean isLmtp() {
        return with != null && with.value().regionMatches(true, 0, "lmtp", 0, 4);
    }
}
