package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FOR;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: seen in real mail. A client that records its own session with the next server.
 */
final class NbSmtp {

    static final Dialect DIALECT = Dialect.named("nbsmtp", "nbSMTP")
            .knownBy(first(BY), "nbSMTP-*")
            .tls(first(FOR), "using {version} with cipher {cipher} ({bits}/{any} bits)")
            .versionIsFamily()
            .records(Fact.TLS, Fact.CIPHER, Fact.BITS)
            .build();

    private NbSmtp() {}
}
