package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.PREFIX;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code received.c}, {@code safeput}, and {@code qmail-queue.c}, {@code receivedfmt}, for the marks of the queue. It knows
 * no TLS; what stands in front of it does not show.
 */
final class Qmail {

    static final Dialect DIALECT = Dialect.named("qmail", "qmail, notqmail, netqmail")
            .knownBy(first(PREFIX), "qmail {any} invoked *")
            .knownBy(first(BY), "qmail, from userid {any}")
            .knownByShape(first(FROM), "HELO{? {helo}}")
            .onlyWhere(all(WITH), "SMTP")
            .client(
                    "{name} (HELO {helo}) ({address})",
                    "{name} (HELO {helo}) ({any}@{address})",
                    "{name} (HELO ) ({address})")
            .local(first(PREFIX), "qmail {any} invoked by *", "qmail {any} invoked for *")
            .local(first(BY), "qmail, from userid {any}")
            .build();

    private Qmail() {}
}
