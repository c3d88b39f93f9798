package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code ssmtp.c}: submitted on the same host.
 */
final class SSmtp {

    static final Dialect DIALECT = Dialect.named("ssmtp", "sSMTP")
            .knownBy(first(BY), "sSMTP sendmail emulation")
            .local(first(BY), "sSMTP sendmail emulation")
            .build();

    private SSmtp() {}
}
