package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.TLS;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.hop.Hop;

/** A server that no dialect describes: its transmission type counts (RFC 3848), and its {@code tls} clause (RFC 8314 section 4.3). */
public final class UnknownServer {

    public static final Dialect DIALECT = Dialect.named(Hop.UNKNOWN_SERVER, "unknown server")
            .details(value(TLS), "{cipher}{? group {group}}")
            .build();

    private UnknownServer() {}
}
