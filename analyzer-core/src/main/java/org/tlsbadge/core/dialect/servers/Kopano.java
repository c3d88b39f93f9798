package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * What a user of the groupware sent, handed over by its spooler on the same host.
 */
final class Kopano {

    static final Dialect DIALECT = Dialect.named("kopano", "Kopano, Zarafa")
            .knownBy(first(BY), "kopano-spooler", "zarafa-spooler")
            .local(first(BY), "kopano-spooler", "zarafa-spooler")
            .build();

    private Kopano() {}
}
