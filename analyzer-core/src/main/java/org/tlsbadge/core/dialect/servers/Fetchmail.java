package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code transact.c}: the server it collected from, by the name that its
 * user configured; TLS is not recorded.
 */
final class Fetchmail {

    static final Dialect DIALECT = Dialect.named("fetchmail", "fetchmail")
            .knownBy(first(WITH), "fetchmail-*")
            .client("{name} [{address}]")
            .verifiesNames()
            .build();

    private Fetchmail() {}
}
