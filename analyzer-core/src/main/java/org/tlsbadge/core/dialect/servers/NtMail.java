package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * NTMail, from real fields: nothing of the connection.
 */
final class NtMail {

    static final Dialect DIALECT =
            Dialect.named("ntmail", "NTMail").knownBy(first(BY), "NTMail *").build();

    private NtMail() {}
}
