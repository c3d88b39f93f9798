package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves. GMX, web.de, mail.com and IONOS: the transmission type is all they write of TLS.
 */
final class Gmx {

    static final Dialect DIALECT = Dialect.named("gmx", "GMX, web.de, mail.com, IONOS")
            .knownBy(first(WITH), "Nemesis")
            .knownBy(second(BY), "via HTTP")
            .client("{helo} ([{address}])", "{helo} ({name} [{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.AUTH)
            .build();

    private Gmx() {}
}
