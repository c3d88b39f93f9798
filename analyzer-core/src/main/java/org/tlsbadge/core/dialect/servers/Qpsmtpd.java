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

    private static final String LOGIN = "{? (smtp-auth username {any}, mechanism {any})}";

    static final Dialect DIALECT = Dialect.named("qpsmtpd", "qpsmtpd")
            .knownBy(first(BY), "qpsmtpd/*")
            .tls(first(WITH), "{cipher} encrypted")
            .with(STANDARD.smtpIsPlaintext())
            .client("{name} (HELO {helo}) ({address})" + LOGIN, "{name} (EHLO {helo}) ({address})" + LOGIN)
            .records(Fact.TLS, Fact.CIPHER, Fact.PLAINTEXT)
            .build();

    private Qpsmtpd() {}
}
