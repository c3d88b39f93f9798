package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Axigen, from real fields: the transmission type; never seen with TLS, so silence says nothing.
 */
final class Axigen {

    static final Dialect DIALECT = Dialect.named("axigen", "Axigen")
            .knownBy(first(BY), "Axigen")
            .client("{helo} ({address})", "{helo} ([{address}])")
            .records(Fact.AUTH)
            .build();

    private Axigen() {}
}
