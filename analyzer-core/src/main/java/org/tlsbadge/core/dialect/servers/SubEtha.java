package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code ReceivedHeaderStream.java}, {@code BdatInputStream} and kin: always "with SMTP", whatever was used.
 */
final class SubEtha {

    static final Dialect DIALECT = Dialect.named("subethasmtp", "SubEthaSMTP")
            .knownBy(first(WITH), "SubEthaSMTP*")
            .client("{helo} ({name} [{address}])")
            .build();

    private SubEtha() {}
}
