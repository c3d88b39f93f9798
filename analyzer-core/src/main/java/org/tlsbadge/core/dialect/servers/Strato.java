package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.any;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_VERIFIED;
import static org.tlsbadge.core.hop.Certificate.State.VERIFIED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.ID;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.DialectBuilder;
import org.tlsbadge.core.dialect.Fact;

/**
 * RZmta, the server of Strato, from real fields: Postfix's words behind {@code id}, with the bits or with the curve; up to 2013
 * the suite before the transmission type, and a version that may be of its family. The client of
 * a submission is hidden: only what it called itself is written, in which the shape of an address would be the client's own.
 */
final class Strato {

    private static final String SESSION = "using {version} with cipher {cipher} (";

    /** What it lets a client write into the names is not known, so the whole clause must fit. {@code EmiG} is «E-Mail made in Germany». */
    private static final String CERTIFICATE =
            "{any} (" + SESSION + "{bits} bits)) (Client CN \"{subject...}\", Issuer \"{issuer...}\" ";

    static final Dialect DIALECT = described("rzmta", "Strato (RZmta)")
            .knownBy(any(BY), "RZmta {any}", "RZmta {any} OK")
            .certificate(VERIFIED, all(ID), CERTIFICATE + "(verified OK{? (+EmiG)})){? (Client hostname verified OK)}")
            .certificate(NOT_VERIFIED, all(ID), CERTIFICATE + "(not verified))")
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])")
            .build();

    /** Behind the version stands what it knows of the client: {@code AUTH}, {@code DYNA|AUTH}. */
    static final Dialect SUBMISSION = described("rzmta-submission", "Strato (RZmta), submission")
            .knownBy(any(BY), "RZmta {any} AUTH", "RZmta {any} {any}|AUTH")
            .build();

    private static DialectBuilder described(String name, String title) {
        return Dialect.named(name, title)
                .tls(first(ID), SESSION + "{bits} bits)", SESSION + "{bits}/{any} bits)")
                .tls(first(ID), SESSION + "curve {group} with {any} ECDH bits, eq. {any} bits RSA)", SESSION + "*")
                .tls(first(WITH), "{any}:{cipher} encrypted")
                .certificate(NOT_PRESENTED, second(ID), "Client did not present a certificate")
                .recordsAuth()
                .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.CERTIFICATE, Fact.AUTH);
    }

    private Strato() {}
}
