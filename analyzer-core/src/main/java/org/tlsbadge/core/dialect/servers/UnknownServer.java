package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.FOR;
import static org.tlsbadge.core.trace.Keyword.ID;
import static org.tlsbadge.core.trace.Keyword.TLS;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.hop.Hop;

/**
 * A server that no dialect describes: its transmission type counts (RFC 3848), and where that says TLS, its {@code tls} clause (RFC
 * 8314 section 4.3) and the session in the forms of Exim, Gmail and many others, behind what the client can choose.
 */
public final class UnknownServer {

    private static final String SESSION = "version={version}{?,} cipher={cipher}{? bits={bits}{?/{any}}}";

    public static final Dialect DIALECT = Dialect.named(Hop.UNKNOWN_SERVER, "unknown server")
            .details(value(TLS), "{cipher}{? group {group}}")
            .details(first(WITH), "{version}", "{version}:{cipher}:{bits}", SESSION)
            .details(last(ID), SESSION, "{version}:{cipher}:{bits}:{any}")
            .details(last(FOR), SESSION)
            .with(STANDARD.silent("asmtp"))
            .build();

    private UnknownServer() {}
}
