package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code crates/smtp/src/inbound/data.rs}; suite names of rustls.
 */
final class Stalwart {

    private static final String CLIENT = "{helo} ({name} [{address}";

    static final Dialect DIALECT = Dialect.named("stalwart", "Stalwart")
            .knownBy(first(BY), "Stalwart *")
            .tls(second(FROM), "using {version} with cipher {cipher}")
            .with(STANDARD.smtpIsPlaintext().lmtpIsPlaintext())
            .sureWords()
            .client(CLIENT + "])", CLIENT + "]) (using {any} with cipher {any})")
            .client(CLIENT + "] (AS{any...}))", CLIENT + "] (AS{any...})) (using {any} with cipher {any})")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Stalwart() {}
}
