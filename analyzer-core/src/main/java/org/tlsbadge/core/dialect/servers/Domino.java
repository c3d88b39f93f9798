package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Domino (Lotus, IBM, HCL), from real fields: TLS is never recorded.
 */
final class Domino {

    static final Dialect DIALECT = Dialect.named("domino", "HCL Domino")
            .knownBy(first(BY), "HCL Domino *", "IBM Domino *", "Lotus Domino *", "Lotus SMTP MTA *")
            .client("{helo} ([{address}])")
            .build();

    private Domino() {}
}
