package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.ID;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Mirapoint Message Server, from real fields: SMTP AUTH, but never TLS.
 */
final class Mirapoint {

    static final Dialect DIALECT = Dialect.named("mirapoint", "Mirapoint")
            .knownBy(first(BY), "MOS *", "Mirapoint *")
            .authenticated(first(ID), "AUTH {any}")
            .client(
                    "{any} (EHLO {helo}) ([{address}])",
                    "{any} (HELO {helo}) ([{address}])",
                    "{helo} ({name} [{address}])",
                    "{helo} ([{address}])")
            .records(Fact.AUTH)
            .build();

    private Mirapoint() {}
}
