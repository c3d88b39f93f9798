package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.any;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.ID;
import static org.tlsbadge.core.trace.Keyword.PREFIX;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Verdicts;

/**
 * Format: {@code cf/m4/cfhead.m4}, {@code _REC_TLS_}; words: {@code sendmail/srvrsmtp.c}, where HELO gives SMTP, TLS or not;
 * verdicts: {@code doc/op/op.me}, {@code ${verify}}. Before 8.15 the word has no S and the version is that of the suite's family,
 * which is written with a slash and so cannot be mistaken. Sentrion and Switch are its commercial editions; AIX, HP-UX (PHNE) and
 * IRIX (SGI) have their own. A client of the network always has an address: who has none runs {@code sendmail -bs}.
 */
final class Sendmail {

    static final String SESSION = "version={version} cipher={cipher} bits={bits} verify={verify}";

    /** Until 8.11, and WIDE's configuration long after. */
    static final String OLD_SESSION = "using {version} with cipher {cipher} ({bits} bits) verified {verify}";

    static final Dialect DIALECT = Dialect.named("sendmail", "Sendmail")
            .knownBy(
                    first(BY),
                    "8.{any}/*",
                    "8.{any} (PHNE_{any})/*",
                    "Sentrion-MTA-*",
                    "Switch-{any}/*",
                    "AIX{any}/{?UCB }8.*")
            .knownBy(first(BY), "SGI-8.*", "9{any}.SGI.8.*")
            .knownBy(first(WITH), "8.{any}/8.*", "8.{any} (PHNE_{any})/8.*")
            .tls(first(ID), SESSION, OLD_SESSION)
            .verify(Verdicts.SENDMAIL)
            .authenticated(any(FROM), "authenticated*", "user={any} mech={any} bits={any}")
            .with(STANDARD.smtpIsPlaintext())
            .client("{helo} ({any}@{name} [{address}])*", "{helo} ({name} [{address}])*")
            .client(
                    "{helo} ({any} [{address}] (may be forged))*",
                    "{helo} ([{address}])*",
                    "{helo} ({any}[{address}])*")
            .verifiesNames()
            .local(first(PREFIX), "from {any}")
            .local(first(FROM), "[[UNIX: localhost]]", "{name} [[UNIX: localhost]]")
            .local(all(FROM), "{helo} ({any}@localhost)")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Sendmail() {}
}
