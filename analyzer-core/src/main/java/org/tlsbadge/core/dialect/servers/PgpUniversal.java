package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/** Format: the fields themselves. PGP Universal, later Symantec's Encryption Management Server: nothing of TLS. */
final class PgpUniversal {

    static final Dialect DIALECT = Dialect.named("pgp-universal", "PGP Universal, Symantec Encryption Management")
            .knownBy(first(BY), "PGP Universal service")
            .client("{helo} ([{address}])")
            .build();

    private PgpUniversal() {}
}
