package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Netscape Mail Server and Messaging Server 3, from real fields: before STARTTLS existed.
 */
final class Netscape {

    static final Dialect DIALECT = Dialect.named("netscape", "Netscape Messaging Server")
            .knownBy(first(BY), "Netscape Mail Server *", "Netscape Messaging Server *")
            .client("{helo} ([{address}])", "{helo} ({name} [{address}])")
            .build();

    private Netscape() {}
}
