package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code src/lmtp/commands.c} of 2.0 to 2.2, which knew no TLS.
 */
final class DovecotOld {

    static final Dialect DIALECT = Dialect.named("dovecot-2.0", "Dovecot 2.0 to 2.2 (LMTP)")
            .knownBy(first(BY), "Dovecot")
            .with(STANDARD.lmtpIsPlaintext())
            .client("{helo} ([{address}])")
            .local(all(FROM), "{helo}")
            .records(Fact.PLAINTEXT)
            .build();

    private DovecotOld() {}
}
