package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.any;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Masqmail, from real fields: mail of its own host, and of clients by their address or name, of which one cannot tell.
 */
final class Masqmail {

    static final Dialect DIALECT = Dialect.named("masqmail", "masqmail")
            .knownBy(any(WITH), "masqmail *")
            .with(STANDARD.local("local"))
            .build();

    private Masqmail() {}
}
