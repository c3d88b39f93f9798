package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Symantec Email Security.cloud (MessageLabs), from real fields: a qmail that writes the suite before the transmission type; its cloud
 * writes neither {@code with} nor HELO.
 */
final class MessageLabs {

    static final Dialect DIALECT = Dialect.named("messagelabs", "Symantec Email Security.cloud (MessageLabs)")
            .knownBy(word(BY), "server-{any}.tower-{any}", "server-{any}.bemta{any}")
            .knownByDomain("messagelabs.com", "symcld.net")
            .tls(value(WITH), "{cipher} encrypted SMTP")
            .tls(all(FROM), "[{address}] (using {version} with cipher {cipher} ({bits} bits))")
            .client(
                    "{name} (HELO {helo}) ({address})",
                    "{name} ({address})",
                    "[{address}]{? (using {any} with cipher {any} ({any} bits))}")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS)
            .build();

    private MessageLabs() {}
}
