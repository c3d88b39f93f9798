package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.ID;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Verdicts;

/**
 * Proofpoint Protection Server: Sendmail's own text, {@code cf/m4/cfhead.m4}, with {@code (PPS)} for the version, or nothing on
 * older ones. The filter behind it is a stock Sendmail, which then claims the field too and reads the same.
 */
final class Proofpoint {

    static final Dialect DIALECT = Dialect.named("proofpoint", "Proofpoint Protection Server")
            .knownBy(first(BY), "PPS")
            .knownByDomain("pphosted.com", "ppops.net")
            .tls(first(ID), Sendmail.SESSION)
            .verify(Verdicts.SENDMAIL)
            .with(STANDARD.smtpIsPlaintext())
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])")
            .verifiesNames()
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE, Fact.PLAINTEXT)
            .build();

    private Proofpoint() {}
}
