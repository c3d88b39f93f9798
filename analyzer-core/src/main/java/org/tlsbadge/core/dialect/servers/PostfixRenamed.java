package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Place.third;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_REQUESTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_VERIFIED;
import static org.tlsbadge.core.hop.Certificate.State.VERIFIED;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: Postfix's, with a {@code mail_name} that we do not know. Nobody tells who wrote it, so the text counts only where the
 * word says TLS, too; and a field without it is not taken for Postfix's.
 */
final class PostfixRenamed {

    static final Dialect DIALECT = Dialect.named("postfix-renamed", "Postfix under a name of its own")
            .knownByShape(second(FROM), Postfix.SESSION)
            .onlyWhere(first(FROM), "{name} [{address}]")
            .details(second(FROM), Postfix.SESSION)
            .certificate(VERIFIED, third(FROM), Postfix.CERTIFICATE + "(verified OK)")
            .certificate(NOT_VERIFIED, third(FROM), Postfix.CERTIFICATE + "(not verified)")
            .certificate(NOT_PRESENTED, third(FROM), "Client did not present a certificate")
            .certificate(NOT_REQUESTED, third(FROM), "No client certificate requested")
            .client("{helo} ({name} [{address}])*")
            .records(Fact.TLS)
            .recordsWhen("smtpd_tls_received_header = yes", Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE)
            .build();

    private PostfixRenamed() {}
}
