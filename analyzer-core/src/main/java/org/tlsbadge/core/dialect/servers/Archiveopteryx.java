package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code smtp/smtp.cpp}: the word never has an S.
 */
final class Archiveopteryx {

    static final Dialect DIALECT = Dialect.named("archiveopteryx", "Archiveopteryx")
            .knownBy(first(BY), "Archiveopteryx *")
            .client("{address} (HELO {helo})")
            .build();

    private Archiveopteryx() {}
}
