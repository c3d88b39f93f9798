package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code github.com/chrj/smtpd}, {@code AddReceivedLine}: the session between the word, without an S, and the date.
 */
final class ChrjSmtpd {

    static final Dialect DIALECT = Dialect.named("chrj-smtpd", "smtprelay (chrj/smtpd)")
            .knownByShape(first(WITH), "version={version} cipher={cipher}")
            .onlyWhere(all(FROM), "{helo} ([{address}])")
            .onlyWhere(value(WITH), "ESMTP", "SMTP")
            .tls(first(WITH), "version={version} cipher={cipher}")
            .client("{helo} ([{address}])")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER)
            .build();

    private ChrjSmtpd() {}
}
