package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.hop.Certificate.State.NOT_VERIFIED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves. Momentum (ecelerity), also SparkPost and Salesforce Marketing Cloud. It writes the suite, or the bulk
 * cipher alone, and of the client's certificate the subject without a verdict.
 */
final class Momentum {

    private static final String WITH_SUBJECT = "cipher={cipher} subject=\"{subject...}\"";

    static final Dialect DIALECT = Dialect.named("momentum", "Momentum, SparkPost, Salesforce Marketing Cloud")
            .knownBehindSender(last(BY), "ecelerity {any} r({any...})")
            .tls(first(WITH), "cipher={cipher}")
            .tls(first(WITH), WITH_SUBJECT)
            .certificate(NOT_VERIFIED, first(WITH), WITH_SUBJECT)
            .client("{any} ([{address}]{? helo={helo}})", "{any} ([{address}:{any}]{? helo={helo}})")
            .recordsAuth()
            .records(Fact.TLS, Fact.CIPHER, Fact.CERTIFICATE, Fact.AUTH)
            .build();

    private Momentum() {}
}
