package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * CommuniGate Pro, from real fields: the transmission type alone, {@code ESMTP-TLS} up to 4.2; its other modules hand over by their
 * own names.
 */
final class CommuniGate {

    static final Dialect DIALECT = Dialect.named("communigate", "CommuniGate Pro")
            .knownBy(first(BY), "CommuniGate Pro *")
            .with(STANDARD.esmtpIsPlaintext()
                    .encrypted("esmtp-tls", "smtp-tls")
                    .local("pipe", "rules", "group", "list")
                    .silent("ximss", "httpu"))
            .client(
                    "[{address}] (HELO {helo})",
                    "{helo} ([{address}] verified)",
                    "{helo} (account {any} [{address}] verified)",
                    "[{address}] (account {any} HELO {helo})",
                    "[{address}] (account {any})",
                    "[{address}] (account {any} [{any}] verified)")
            .authenticated(
                    all(FROM), "[{address}] (account {any}{? {any...}})", "{helo} (account {any} [{address}] verified)")
            .recordsAuth()
            .records(Fact.TLS, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private CommuniGate() {}
}
