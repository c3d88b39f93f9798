package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Mercury/32, from real fields: TLS is never recorded. A message of its own has no client's address, which a network client's
 * always has.
 */
final class Mercury {

    static final Dialect DIALECT = Dialect.named("mercury", "Mercury/32")
            .knownBy(first(BY), "Mercury/32 *", "Mercury *")
            .local(all(FROM), "Spooler", "spooler")
            .client("{helo} ({address})")
            .build();

    private Mercury() {}
}
