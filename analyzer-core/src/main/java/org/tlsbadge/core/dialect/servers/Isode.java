package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.VIA;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Isode M-Switch, from real fields: the network stands in a comment of {@code via}, TLS nowhere.
 */
final class Isode {

    static final Dialect DIALECT = Dialect.named("isode", "Isode M-Switch")
            .knownByShape(first(VIA), "with SMTP *", "with ESMTP *")
            .client("{helo} ({name} [{address}])")
            .build();

    private Isode() {}
}
