package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * eXpurgate, which Retarus and others run, from real fields: Exim's order, the transmission type and no details.
 */
final class Expurgate {

    static final Dialect DIALECT = Dialect.named("expurgate", "eXpurgate")
            .knownBy(first(WITH), "eXpurgate *")
            .client("[{address}] (helo={helo})", "{name} ([{address}] helo={helo})")
            .records(Fact.TLS)
            .build();

    private Expurgate() {}
}
