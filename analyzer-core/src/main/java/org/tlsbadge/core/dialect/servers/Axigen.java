package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Axigen, from real fields: with TLS the suite before the transmission type; what it writes without has not been seen for certain, so
 * silence says nothing.
 */
final class Axigen {

    static final Dialect DIALECT = Dialect.named("axigen", "Axigen")
            .knownBy(first(BY), "Axigen")
            .tls(first(WITH), "{cipher} encrypted")
            .client("{helo} ({address})", "{helo} ([{address}])")
            .records(Fact.TLS, Fact.CIPHER, Fact.AUTH)
            .build();

    private Axigen() {}
}
