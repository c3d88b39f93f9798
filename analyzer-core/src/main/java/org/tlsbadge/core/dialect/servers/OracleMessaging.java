package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Oracle Communications Messaging Server and its ancestors iPlanet, Sun and PMDF: {@code mappings} and {@code TLS} in Process
 * Software's PMDF manual; the transmission type and no details. Older ones never record TLS.
 */
final class OracleMessaging {

    static final Dialect DIALECT = Dialect.named("oracle-ms", "Oracle Communications Messaging Server")
            .knownBy(first(BY), "Oracle Communications Messaging *", "iPlanet Messaging Server *", "PMDF *")
            .knownBy(first(BY), "Sun Java System Messaging *", "Sun Java(tm) System Messaging *", "Sun ONE Messaging *")
            .knownBy(first(BY), "Sun Internet Mail Server *")
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.AUTH)
            .build();

    private OracleMessaging() {}
}
