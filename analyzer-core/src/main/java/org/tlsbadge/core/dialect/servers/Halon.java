package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.TLS;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: seen in real mail; an administrator can script it.
 */
final class Halon {

    static final Dialect DIALECT = Dialect.named("halon", "Halon")
            .knownBy(first(BY), "Halon")
            .tls(first(WITH), "{version}")
            .details(value(TLS), "{cipher}{? group {group}}")
            .with(STANDARD.smtpIsPlaintext())
            .sureWords()
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.AUTH, Fact.PLAINTEXT)
            .recordsWhen("EOD script", Fact.VERSION, Fact.CIPHER)
            .build();

    private Halon() {}
}
