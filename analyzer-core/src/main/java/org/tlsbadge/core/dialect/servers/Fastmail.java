package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. The proxy through which Fastmail's customers submit; Fastmail's other fields are Postfix's and Cyrus's.
 */
final class Fastmail {

    static final Dialect DIALECT = Dialect.named("fastmail", "Fastmail submission proxy")
            .knownBy(first(BY), "MEProxy")
            .client("{helo} ([{address}])", "{helo} ({name} [{address}])")
            .build();

    private Fastmail() {}
}
