package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.VIA;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code received.c}; TLS is the business of what stands in front of it.
 */
final class Mailfront {

    static final Dialect DIALECT = Dialect.named("mailfront", "mailfront")
            .knownByShape(word(VIA), "TCP")
            .client("{helo} ({name} [{address}])")
            .build();

    private Mailfront() {}
}
