package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code internal/target/received.go}. It names no product: the sender stands in a comment behind the host.
 */
final class Maddy {

    static final Dialect DIALECT = Dialect.named("maddy", "Maddy")
            .knownByShape(first(BY), "envelope-sender <{any...}>")
            .with(STANDARD.smtpIsPlaintext().lmtpIsPlaintext())
            .client("{helo} ({?{name} }[{address}])")
            .records(Fact.TLS, Fact.PLAINTEXT)
            .build();

    private Maddy() {}
}
