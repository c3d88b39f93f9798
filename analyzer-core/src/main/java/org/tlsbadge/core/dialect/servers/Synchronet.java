package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code src/sbbs3/mailsrvr.cpp}; only the word tells.
 */
final class Synchronet {

    static final Dialect DIALECT = Dialect.named("synchronet", "Synchronet")
            .knownBy(first(BY), "Synchronet *")
            .with(STANDARD.smtpIsPlaintext())
            .client("{helo} ({name} [{?IPv6: }{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Synchronet() {}
}
