package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code simscan.c}, {@code add_received}: a filter on the same host, called by qmail's SMTP server.
 */
final class Simscan {

    private static final String REMARK = "simscan {any} ppid: *";

    static final Dialect DIALECT = Dialect.named("simscan", "simscan")
            .knownBy(value(BY), REMARK)
            .local(value(BY), REMARK)
            .build();

    private Simscan() {}
}
