package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Place.third;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_REQUESTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_VERIFIED;
import static org.tlsbadge.core.hop.Certificate.State.VERIFIED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: Postfix's, with a {@code mail_name} that we do not know. Nobody tells who wrote it, so the text counts only where the
 * word says TLS, too, and only if the whole clause has the shape: others let a client write parentheses into its names. A field
 * without it is not taken for Postfix's.
 */
final class PostfixRenamed {

    private static final String CLIENT = "{helo} ({name} [{address}]) (" + Postfix.SESSION + ")";

    private static final String END = "{? (Authenticated sender: {any})}";

    private static final String VERIFIED_ONE = " (" + Postfix.CERTIFICATE + "(verified OK))";

    private static final String OTHER_ONE = " (" + Postfix.CERTIFICATE + "(not verified))";

    private static final String RAW_KEY = " (Client RPK {any} digest {any})";
    private static final String NO_ONE = " (Client did not present a certificate)";

    private static final String NONE_ASKED = " (No client certificate requested)";

    static final Dialect DIALECT = Dialect.named("postfix-renamed", "Postfix under a name of its own")
            .knownByShape(second(FROM), "using TLSv*", "using SSLv*")
            .onlyWhere(
                    all(FROM),
                    CLIENT + NONE_ASKED + END,
                    CLIENT + NO_ONE + END,
                    CLIENT + END,
                    CLIENT + VERIFIED_ONE + END,
                    CLIENT + OTHER_ONE + END,
                    CLIENT + RAW_KEY + END)
            .onlyWhere(first(BY), "*")
            .details(second(FROM), Postfix.SESSION)
            .certificate(VERIFIED, third(FROM), Postfix.CERTIFICATE + "(verified OK)")
            .certificate(NOT_VERIFIED, third(FROM), Postfix.CERTIFICATE + "(not verified)", "Client RPK *")
            .certificate(NOT_PRESENTED, third(FROM), "Client did not present a certificate")
            .certificate(NOT_REQUESTED, third(FROM), "No client certificate requested")
            .client(CLIENT + "*")
            .records(Fact.TLS)
            .recordsWhen("smtpd_tls_received_header = yes", Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE)
            .build();

    private PostfixRenamed() {}
}
