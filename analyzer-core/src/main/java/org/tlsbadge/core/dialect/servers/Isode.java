package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.VIA;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Isode M-Switch, from real fields: the network stands in a comment of {@code via}, or the channel in one of {@code by}. Of TLS only an S tells.
 */
final class Isode {

    static final Dialect DIALECT = Dialect.named("isode", "Isode M-Switch")
            .knownBy(last(BY), "submission channel", "internal channel", "external channel")
            .knownByShape(first(VIA), "with SMTP *", "with ESMTP *")
            .client("{helo} ({name} [{address}])")
            .build();

    private Isode() {}
}
