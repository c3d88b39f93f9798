package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.hop.Certificate.State.FAILED;
import static org.tlsbadge.core.hop.Certificate.State.VERIFIED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.ID;
import static org.tlsbadge.core.trace.Keyword.TLS;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Verdicts;

/**
 * Format: {@code usr.sbin/smtpd/smtp_session.c}; five shapes since 2012. Until 6.0 the version is that of the suite's family. Since
 * 6.9 (libtls) NO is also written for a certificate that could not be verified. The client's name is not confirmed.
 */
final class OpenSmtpd {

    static final Dialect DIALECT = Dialect.named("opensmtpd", "OpenSMTPD")
            .knownBy(first(BY), "OpenSMTPD*")
            .tls(first(ID), "{version}:{cipher}:{bits}:{verify}", "version={any} cipher={cipher} bits={bits}")
            .tls(value(TLS), "version={any} cipher={cipher} bits={bits}{? verify={verify}}")
            .verify(Verdicts.NONE.and("yes", VERIFIED).and("fail", FAILED))
            .with(STANDARD.smtpIsPlaintext())
            .client("{helo} ({name} [{address}])", "{helo} ({name} [{address}]);")
            .local(first(FROM), "{any} [local]")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private OpenSmtpd() {}
}
