package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.ID;
import static org.tlsbadge.core.trace.Keyword.VIA;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code smtpserver/server.go}, and {@code mox-/tlsrecv.go}.
 */
final class Mox {

    static final Dialect DIALECT = Dialect.named("mox", "mox")
            .knownByShape(word(VIA), "tcp")
            .onlyWhere(first(BY), "[{any}]")
            .tls(first(ID), "{version} {cipher}")
            .with(STANDARD.smtpIsPlaintext())
            .sureWords()
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Mox() {}
}
