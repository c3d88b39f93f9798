package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code crates/kumod/src/smtp_server.rs}; suite names of rustls. The A is written with TLS only.
 */
final class KumoMta {

    static final Dialect DIALECT = Dialect.named("kumomta", "KumoMTA")
            .knownBy(first(BY), "KumoMTA*")
            .tls(first(WITH), "{version}:{cipher}")
            .with(STANDARD.smtpIsPlaintext())
            .sureWords()
            .client("{helo} ({address})")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.PLAINTEXT)
            .build();

    private KumoMta() {}
}
