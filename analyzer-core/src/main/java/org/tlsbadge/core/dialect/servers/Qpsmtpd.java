package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code lib/Qpsmtpd/SMTP.pm}, {@code received_line}: the suite before the keyword up to 0.94, behind it since.
 */
final class Qpsmtpd {

    static final Dialect DIALECT = Dialect.named("qpsmtpd", "qpsmtpd")
            .knownBy(first(BY), "qpsmtpd/*")
            .tls(first(WITH), "{cipher} encrypted")
            .with(STANDARD.smtpIsPlaintext())
            .client("{name} (HELO {helo}) ({address})", "{name} (EHLO {helo}) ({address})")
            .client("{name} (HELO {helo}) ({address}) (smtp-auth username {any}, mechanism {any})")
            .client("{name} (EHLO {helo}) ({address}) (smtp-auth username {any}, mechanism {any})")
            .records(Fact.TLS, Fact.CIPHER, Fact.PLAINTEXT)
            .build();

    private Qpsmtpd() {}
}
