package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves; {@code Microsoft SMTP Server} is the transport service of Exchange 2007 and later and of
 * Exchange Online. It writes {@code (TLS)} up to 2013, version and suite since 2016, and no parenthesis when STARTTLS
 * was not used. The address behind {@code from} is the client's, the one behind {@code by} its own. {@code mapi} and {@code HTTPS}
 * are hand-overs between mailbox servers, no mail session, and a file from the pickup folder or a message of its own has a word instead of a
 * client. It never writes of a certificate.
 */
final class Exchange {

    static final Dialect DIALECT = Dialect.named("exchange", "Microsoft Exchange, Exchange Online, Outlook.com")
            .knownBy(value(WITH), "Microsoft SMTP Server", "mapi", "MailboxResubmission")
            .knownBy(value(WITH), "Microsoft Exchange Server HTTP-DAV")
            .knownByShape(value(WITH), "HTTPS", "MAPI")
            .onlyWhere(all(FROM), "{helo} ({address})")
            .tls(first(WITH), "version={version}, cipher={?{cipher}}*", "TLS{? + Transport Decrypted}")
            .plaintext(all(WITH), "Microsoft SMTP Server{? (Transport Decrypted)}")
            .local(all(FROM), "Pickup", "SmtpServer.Submit")
            .with(STANDARD.local("mapi"))
            .client("{helo} ({address})", "{helo} ([{address}])", "({address})")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.PLAINTEXT)
            .build();

    private Exchange() {}
}
