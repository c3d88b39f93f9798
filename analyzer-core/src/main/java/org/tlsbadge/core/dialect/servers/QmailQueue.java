package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.PREFIX;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code qmail-queue.c}, {@code receivedfmt}: how a message came into the queue.
 */
final class QmailQueue {

    static final Dialect DIALECT = Dialect.named("qmail-queue", "qmail's queue")
            .knownBy(first(PREFIX), "qmail {any} invoked *")
            .knownBy(first(BY), "qmail, from userid {any}")
            .local(first(PREFIX), "qmail {any} invoked by *", "qmail {any} invoked for *")
            .local(first(BY), "qmail, from userid {any}")
            .build();

    private QmailQueue() {}
}
