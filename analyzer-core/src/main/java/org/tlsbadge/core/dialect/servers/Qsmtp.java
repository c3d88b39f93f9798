package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code qsmtpd/data.c}, {@code queue_header}: the suite before the transmission type, which has an A after SMTP AUTH. HELO stands
 * behind the address, in the same comment.
 */
final class Qsmtp {

    static final Dialect DIALECT = Dialect.named("qsmtp", "Qsmtp")
            .knownBy(first(BY), "Qsmtpd *")
            .tls(first(WITH), "{?chunked }{cipher} encrypted")
            .with(STANDARD.smtpIsPlaintext())
            .client("{name} ([{address}]{?:{any}}{? HELO {helo}}){? ({any})}")
            .authenticated(last(FROM), "auth={any}")
            .records(Fact.TLS, Fact.CIPHER, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Qsmtp() {}
}
