package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.PREFIX;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code src/queue.cc}: submitted on the same host.
 */
final class Nullmailer {

    static final Dialect DIALECT = Dialect.named("nullmailer", "nullmailer")
            .knownBy(first(PREFIX), "nullmailer pid {any} invoked *")
            .local(first(PREFIX), "nullmailer pid {any} invoked *")
            .build();

    private Nullmailer() {}
}
