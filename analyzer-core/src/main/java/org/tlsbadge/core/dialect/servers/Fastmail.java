package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. The proxies of Fastmail, for submission and in front of its mail stores; its other
 * fields are Postfix's and Cyrus's.
 */
final class Fastmail {

    static final Dialect DIALECT = Dialect.named("fastmail", "Fastmail proxies")
            .knownBy(first(BY), "MEProxy", "LMTPProxy")
            .client("{helo} ([{address}])", "{helo} ({name} [{address}])")
            .build();

    private Fastmail() {}
}
