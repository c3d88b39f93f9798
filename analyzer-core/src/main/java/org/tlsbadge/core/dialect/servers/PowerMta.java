package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. PowerMTA, and Postmark, which writes alike: neither {@code with} nor anything of the connection.
 */
final class PowerMta {

    static final Dialect DIALECT = Dialect.named("powermta", "PowerMTA, Postmark")
            .knownBy(first(BY), "PowerMTA*")
            .knownByDomain("mtasv.net")
            .client("{helo} ({address})")
            .build();

    private PowerMta() {}
}
