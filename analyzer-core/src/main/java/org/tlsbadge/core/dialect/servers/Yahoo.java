package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves. The servers that take mail in for Yahoo and AOL: the client's address without brackets, then its
 * name in a comment, and {@code SMTPs} when TLS was used. They call themselves by a private address.
 */
final class Yahoo {

    static final Dialect DIALECT = Dialect.named("yahoo", "Yahoo, AOL")
            .knownBy(value(WITH), "SMTPs")
            .knownByShape(all(FROM), "{address} (EHLO {helo})")
            .onlyWhere(value(BY), "10.{any}")
            .tls(first(WITH), "version={version} cipher={cipher}")
            .with(STANDARD.smtpIsPlaintext())
            .sureWords()
            .client("{address} (EHLO {helo})")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.PLAINTEXT)
            .build();

    private Yahoo() {}
}
