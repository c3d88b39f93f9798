package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Oracle Beehive, from real fields: the address as {@code java.net.InetSocketAddress} prints it, and nothing of TLS.
 */
final class Beehive {

    static final Dialect DIALECT = Dialect.named("beehive", "Oracle Beehive")
            .knownBy(first(BY), "Oracle Beehive Gateway *")
            .client("{helo} (/{address})")
            .build();

    private Beehive() {}
}
