package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_REQUESTED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.ID;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.DialectBuilder;
import org.tlsbadge.core.dialect.Fact;

/**
 * Symantec Messaging Gateway (Brightmail), from real fields: Postfix's wording without the version, and SMTP whatever was spoken. What
 * it lets a client write into HELO is not known, so the whole clause must have the shape.
 */
final class SymantecGateway {

    /** Without a name there is a blank, or the words for it. */
    private static final String CLIENT = "{helo} ({?Unknown_Domain}{?{name}} [{address}])";

    private static final String WORDING = "using TLS with cipher {cipher} ({bits}/{any} bits)";
    private static final String SESSION = CLIENT + " (" + WORDING + ")";
    private static final String NOT_SENT = SESSION + " (Client did not present a certificate)";
    private static final String NOT_ASKED = SESSION + " (No client certificate requested)";
    private static final String[] SESSIONS = {SESSION, NOT_SENT, NOT_ASKED};

    static final Dialect DIALECT = described("symantec-gateway", "Symantec Messaging Gateway")
            .knownBy(first(BY), "Symantec Messaging Gateway", "Symantec Mail Security*")
            .client(CLIENT)
            .client(SESSIONS)
            .build();

    /** Under a name of its owner's it is known by its wording, its {@code SMTP} and the four parts of its id, together. */
    static final Dialect RENAMED = described(
                    "symantec-gateway-renamed", "Symantec Messaging Gateway under a name of its own")
            .knownByShape(second(FROM), WORDING)
            .onlyWhere(all(FROM), SESSIONS)
            .onlyWhere(value(WITH), "SMTP")
            .onlyWhere(value(ID), "{any}.{any}.{any}.{any}")
            .client(SESSIONS)
            .build();

    private static DialectBuilder described(String name, String title) {
        return Dialect.named(name, title)
                .tls(all(FROM), SESSIONS)
                .certificate(NOT_PRESENTED, all(FROM), NOT_SENT)
                .certificate(NOT_REQUESTED, all(FROM), NOT_ASKED)
                .records(Fact.TLS, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE);
    }

    private SymantecGateway() {}
}
