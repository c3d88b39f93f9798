package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.ID;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code src/lib-smtp/smtp-server-transaction.c}, since 2.3. It names no product: the sender stands in a comment behind the
 * id, or {@code (Dovecot)} up to 2.2, which knew no TLS. HELO that is no host name becomes "unknown". Without an address the client
 * came by a unix socket.
 */
final class Dovecot {

    private static final String SESSION =
            "{helo} ([{address}]) (using {version} with cipher {cipher} ({bits}/{any} bits){? {any}})";

    static final Dialect DIALECT = Dialect.named("dovecot", "Dovecot (LMTP, submission)")
            .knownBy(first(BY), "Dovecot")
            .knownByShape(first(ID), "envelope-from <{any...}>")
            .onlyWhere(all(FROM), "{helo}", "{helo} ([{address}])", SESSION)
            .onlyWhere(word(WITH), "LMTP*", "ESMTP*", "SMTP*", "UTF8LMTP*", "UTF8SMTP*")
            .details(all(FROM), SESSION)
            .with(STANDARD.esmtpIsPlaintext().lmtpIsPlaintext())
            .sureWords()
            .client(
                    "{helo}",
                    "{helo} ([{address}])",
                    "{helo} ([{address}]) (using {any} with cipher {any} ({any} bits){? {any}})")
            .local(all(FROM), "{helo}")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Dovecot() {}
}
