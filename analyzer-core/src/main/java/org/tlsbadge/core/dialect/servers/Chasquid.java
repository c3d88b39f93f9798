package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.TLS;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code internal/smtpsrv/conn.go}, {@code addReceivedHeader}. The client of an authenticated session is hidden.
 * Older releases write the address, in brackets, before HELO; where both have brackets, nobody can tell which is which.
 */
final class Chasquid {

    static final Dialect DIALECT = Dialect.named("chasquid", "chasquid")
            .knownBy(first(BY), "chasquid")
            .tls(value(TLS), "{cipher}{? group {group}}")
            .details(first(TLS), "over {any}, {version}, envelope from *")
            .plaintext(first(WITH), "over {any}, plain text!, envelope from *")
            .with(STANDARD.smtpIsPlaintext())
            .sureWords()
            .client("[{any}] ([{any}])", "[{address}] ({helo})", "{helo} ([{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Chasquid() {}
}
