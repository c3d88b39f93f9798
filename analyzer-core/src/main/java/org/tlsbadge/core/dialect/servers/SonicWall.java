package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * SonicWall Email Security, from real fields: its own address before its name, the session behind the transmission type. Without TLS
 * it writes {@code ESMTP}; whether always is not documented.
 */
final class SonicWall {

    static final Dialect DIALECT = Dialect.named("sonicwall", "SonicWall Email Security")
            .knownBy(second(BY), "SonicWall *", "SonicWALL *")
            .details(first(WITH), "version={version} cipher={cipher} bits={bits}/{any}")
            .client("{helo} ([{address}])", "{helo} ({name} [{address}])")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS)
            .build();

    private SonicWall() {}
}
