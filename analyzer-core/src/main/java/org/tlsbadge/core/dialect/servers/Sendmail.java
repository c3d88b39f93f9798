package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.ID;
import static org.tlsbadge.core.trace.Keyword.PREFIX;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Verdicts;

/**
 * Format: {@code cf/m4/cfhead.m4}, {@code _REC_TLS_}; words: {@code sendmail/srvrsmtp.c}, where HELO gives SMTP, TLS or not;
 * verdicts: {@code doc/op/op.me}, {@code ${verify}}. Before 8.15 the word has no S and the version is that of the suite's family,
 * which is written with a slash and so cannot be mistaken.
 */
final class Sendmail {

    static final String SESSION = "version={version} cipher={cipher} bits={bits} verify={verify}";

    static final Dialect DIALECT = Dialect.named("sendmail", "Sendmail")
            .knownBy(first(BY), "8.{any}", "Sentrion-MTA-*")
            .tls(first(ID), SESSION, "using {version} with cipher {cipher} ({bits} bits) verified {verify}")
            .verify(Verdicts.SENDMAIL)
            .authenticated(last(FROM), "authenticated*", "user={any} mech={any} bits={any}")
            .with(STANDARD.smtpIsPlaintext())
            .client("{helo} ({name} [{address}])*", "{helo} ([{address}])*")
            .verifiesNames()
            .local(first(PREFIX), "from {any}")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Sendmail() {}
}
