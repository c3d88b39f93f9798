package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code slimta/policy/headers.py} and {@code slimta/edge/smtp.py} of python-slimta; only the word tells. HELO is written verbatim.
 */
final class Slimta {

    static final Dialect DIALECT = Dialect.named("slimta", "Slimta")
            .knownBy(first(BY), "slimta *")
            .with(STANDARD.smtpIsPlaintext())
            .client("{helo} ({name} [{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Slimta() {}
}
