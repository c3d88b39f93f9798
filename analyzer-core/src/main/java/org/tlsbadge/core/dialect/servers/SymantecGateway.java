package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_REQUESTED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Symantec Messaging Gateway (Brightmail), from real fields: Postfix's wording without the version, and SMTP whatever was spoken. What
 * it lets a client write into HELO is not known, so the whole clause must have the shape.
 */
final class SymantecGateway {

    private static final String SESSION =
            "{helo} ({?{name}} [{address}]) (using TLS with cipher {cipher} ({bits}/{any} bits)";
    private static final String NOT_SENT = ") (Client did not present a certificate)";
    private static final String NOT_ASKED = ") (No client certificate requested)";

    static final Dialect DIALECT = Dialect.named("symantec-gateway", "Symantec Messaging Gateway")
            .knownBy(first(BY), "Symantec Messaging Gateway", "Symantec Mail Security*")
            .tls(all(FROM), SESSION + ")", SESSION + NOT_SENT, SESSION + NOT_ASKED)
            .certificate(NOT_PRESENTED, all(FROM), SESSION + NOT_SENT)
            .certificate(NOT_REQUESTED, all(FROM), SESSION + NOT_ASKED)
            .client("{helo} ({?{name}} [{address}])", SESSION + ")", SESSION + NOT_SENT, SESSION + NOT_ASKED)
            .records(Fact.TLS, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE)
            .build();

    private SymantecGateway() {}
}
