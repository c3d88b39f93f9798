package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code qmail-scanner-queue.pl}: a filter on the same host.
 */
final class QmailScanner {

    static final Dialect DIALECT = Dialect.named("qmail-scanner", "qmail-scanner")
            .knownBy(word(WITH), "qmail-scanner*")
            .local(word(WITH), "qmail-scanner*")
            .build();

    private QmailScanner() {}
}
