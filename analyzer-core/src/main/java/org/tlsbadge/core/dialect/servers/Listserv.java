package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * LISTSERV, from real fields: {@code spool} is mail of its own, NJE came over another network.
 */
final class Listserv {

    static final Dialect DIALECT = Dialect.named("listserv", "LISTSERV")
            .knownBy(first(BY), "LISTSERV-TCP/IP *", "LISTSERV release *")
            .with(STANDARD.local("spool"))
            .build();

    private Listserv() {}
}
