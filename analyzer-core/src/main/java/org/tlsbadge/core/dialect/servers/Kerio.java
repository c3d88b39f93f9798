package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Kerio Connect, from real fields: the session behind the transmission type; MailServer 6 writes no {@code with} and puts it behind
 * its own name.
 */
final class Kerio {

    private static final String SESSION = "using {version} with cipher {cipher} ({bits} bits)";

    static final Dialect DIALECT = Dialect.named("kerio", "Kerio Connect")
            .knownBy(first(BY), "Kerio *")
            .tls(first(WITH), SESSION)
            .tls(second(BY), SESSION)
            .with(STANDARD.esmtpIsPlaintext())
            .authenticated(last(FROM), "authenticated user {any}")
            .client(
                    "{helo} ([{address}]){? (authenticated user {any})}",
                    "{helo} ({name} [{address}]){? (authenticated user {any})}")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Kerio() {}
}
