package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Scalix, from real fields: TLS is never recorded.
 */
final class Scalix {

    static final Dialect DIALECT = Dialect.named("scalix", "Scalix")
            .knownBy(first(BY), "Scalix *")
            .client("{helo} ({?{name}} {address})", "{helo} ({name} [{address}])")
            .build();

    private Scalix() {}
}
