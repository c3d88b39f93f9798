package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * MailEnable, from real fields: its name is part of {@code with}; newer ones add the session. Older ones never record TLS.
 */
final class MailEnable {

    static final Dialect DIALECT = Dialect.named("mailenable", "MailEnable")
            .knownBy(word(WITH), "MailEnable")
            .tls(first(WITH), "version={version} cipher={cipher}")
            .tls(value(WITH), "MailEnable ESMTPS", "MailEnable ESMTPSA")
            .authenticated(value(WITH), "MailEnable ESMTPA", "MailEnable ESMTPSA")
            .client("{helo} ([{address}])", "([{address}])")
            .records(Fact.AUTH)
            .recordsWhen("MailEnable 2018", Fact.TLS, Fact.VERSION, Fact.CIPHER)
            .build();

    private MailEnable() {}
}
