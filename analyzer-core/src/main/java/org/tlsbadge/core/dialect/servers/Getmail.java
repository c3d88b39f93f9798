package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code getmailcore/message.py}: the server it collected from.
 */
final class Getmail {

    static final Dialect DIALECT = Dialect.named("getmail", "getmail")
            .knownBy(word(WITH), "IMAP4-SSL", "POP3-SSL", "MultidropPOP3-SSL", "SimplePOP3-SSL", "SimpleIMAP-SSL")
            .knownBy(value(WITH), "POP3 getmail*", "IMAP4 getmail*")
            .with(STANDARD.encrypted("imap4-ssl", "pop3-ssl"))
            .client("{name} ([{address}]:{any})", "{name} ({address}:{any})")
            .verifiesNames()
            .records(Fact.TLS)
            .build();

    private Getmail() {}
}
