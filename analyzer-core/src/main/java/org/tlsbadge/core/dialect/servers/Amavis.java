package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code Amavis/Out/EditHeader.pm}, {@code received_line}. HELO is written verbatim.
 */
final class Amavis {

    static final Dialect DIALECT = Dialect.named("amavis", "amavis")
            .knownBy(second(BY), "amavis, *", "amavisd*")
            .with(STANDARD.smtpIsPlaintext().lmtpIsPlaintext())
            .client("{helo} ([{address}])")
            .records(Fact.TLS, Fact.PLAINTEXT)
            .build();

    private Amavis() {}
}
