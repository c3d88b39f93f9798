package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
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

    private static final String SESSION = "(using {version} with cipher {cipher})";

    static final Dialect DIALECT = Dialect.named("stalwart", "Stalwart")
            .knownBy(first(BY), "Stalwart *")
            .tls(all(FROM), CLIENT + "]) " + SESSION, CLIENT + "] (AS{any...})) " + SESSION)
            .with(STANDARD.smtpIsPlaintext().lmtpIsPlaintext())
            .sureWords()
            .client(CLIENT + "])", CLIENT + "]) " + SESSION)
            .client(CLIENT + "] (AS{any...}))", CLIENT + "] (AS{any...})) " + SESSION)
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Stalwart() {}
}
