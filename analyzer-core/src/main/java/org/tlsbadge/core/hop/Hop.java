package org.tlsbadge.core.hop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.Clause;
import org.tlsbadge.core.trace.Keyword;
import org.tlsbadge.core.trace.ReceivedField;

/**
 * One {@code Received} field, read.
 *
 * @param index         0 is the newest, topmost
 * @param field         the field and its clauses
 * @param server        the software that wrote it; {@code unknown} is a value
 * @param client        who handed the message over
 * @param by            the name the server gives itself
 * @param with          the transmission type as written
 * @param authenticated whether SMTP AUTH was used; null where the server does not record it
 * @param transport     what it states of the connection
 * @param certificate   what it states of the client's certificate
 */
public record Hop(
        int index,
        ReceivedField field,
        String server,
        Peer client,
        @Nullable Cited<String> by,
        @Nullable Cited<String> with,
        @Nullable Boolean authenticated,
        Transport transport,
        Certificate certificate) {

    /** The name of a server that is not recognised. */
    public static final String UNKNOWN_SERVER = "unknown";

    /** mox alone writes it: RFC 8689 defines no clause. */
    private static final String REQUIRETLS = "requiretls";

    /** When it was received; null when there is no readable date. */
    public @Nullable Instant time() {
        return field.time();
    }

    /** The address by which the server calls itself: the value of {@code by}, or its first comment; null when neither is one. */
    public @Nullable Cited<IpAddress> byAddress() {
        Clause clause = field.clause(Keyword.BY);
        if (clause == null || clause.word() == null) {
            return null;
        }
        Cited<IpAddress> named = AddressReader.inBrackets(field.source(), clause.word());
        return named == null ? AddressReader.inBrackets(field.source(), clause.comment(0)) : named;
    }

    /** Whether the field says that REQUIRETLS (RFC 8689) was used. */
    public boolean requireTls() {
        Clause clause = field.clause(Keyword.WITH);
        Span comment = clause == null ? null : clause.comment(0);
        return comment != null && comment.in(field.source()).strip().equals(REQUIRETLS);
    }

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
