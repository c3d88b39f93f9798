package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Postini, gone since 2015; its documentation shows {@code from source ([…]) (using TLSv1) by exprod….postini.com}.
 */
final class Postini {

    static final Dialect DIALECT = Dialect.named("postini", "Postini")
            .knownBy(word(BY), "exprod{any}")
            .knownByDomain("postini.com")
            .tls(all(FROM), "source ([{address}]) (using {version})")
            .client("source ([{address}]){? (using {any})}")
            .records(Fact.TLS, Fact.VERSION)
            .build();

    private Postini() {}
}
