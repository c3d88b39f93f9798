package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. The gateway between iCloud's Postfix, which takes mail in, and its stores: it names the machine that
 * handed over, and no address, for no stranger can reach it.
 */
final class ICloud {

    static final Dialect DIALECT = Dialect.named("icloud", "Apple iCloud")
            .knownBy(first(BY), "mailgateway {any}")
            .client("{helo}")
            .local(all(FROM), "{helo}")
            .build();

    private ICloud() {}
}
