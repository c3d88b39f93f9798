package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * FirstClass, from real fields: the address is written twice, TLS never.
 */
final class FirstClass {

    static final Dialect DIALECT = Dialect.named("firstclass", "OpenText FirstClass")
            .knownBy(first(BY), "FirstClass *")
            .client("{any} ({address})")
            .build();

    private FirstClass() {}
}
