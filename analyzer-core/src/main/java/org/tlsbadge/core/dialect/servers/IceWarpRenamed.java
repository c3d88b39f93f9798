package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * IceWarp (Merak) with another name in the place of the product's, from real fields; it may hide the client's address, so none is
 * read.
 */
final class IceWarpRenamed {

    static final Dialect DIALECT = Dialect.named("icewarp-renamed", "IceWarp under another name")
            .knownByShape(first(WITH), "SSL")
            .tls(first(WITH), "SSL")
            .with(STANDARD.silent("asmtp"))
            .records(Fact.TLS, Fact.AUTH)
            .build();

    private IceWarpRenamed() {}
}
