package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.WITH;
import static org.tlsbadge.core.trace.Keyword.PREFIX;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code received.c}, {@code safeput}, and {@code qmail.c} for the marks of the queue. It knows no TLS; what stands in front
 * of it does not show.
 */
final class Qmail {

    static final Dialect DIALECT = Dialect.named("qmail", "qmail, notqmail, netqmail")
            .knownByShape(first(PREFIX), "qmail {any} invoked *")
            .knownByShape(first(FROM), "HELO {helo}")
            .onlyWhere(all(WITH), "SMTP", "ESMTP")
            .client("{name} (HELO {helo}) ({address})", "{name} (HELO {helo}) ({any}@{address})")
            .build();

    private Qmail() {}
}
