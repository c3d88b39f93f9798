package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.any;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.ID;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * RZmta, the server of Strato, from real fields: Postfix's words behind {@code id}, with the bits or with the curve. The client of
 * a submission is hidden; only what it called itself is written.
 */
final class Strato {

    private static final String SESSION = "using {version} with cipher {cipher} (";

    static final Dialect DIALECT = Dialect.named("rzmta", "Strato (RZmta)")
            .knownBy(any(BY), "RZmta *")
            .tls(first(ID), SESSION + "{bits} bits)", SESSION + "{bits}/{any} bits)")
            .tls(first(ID), SESSION + "curve {group} with {any} ECDH bits, eq. {any} bits RSA)", SESSION + "*")
            .certificate(NOT_PRESENTED, second(ID), "Client did not present a certificate")
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.CERTIFICATE, Fact.AUTH)
            .build();

    private Strato() {}
}
