package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.hop.Certificate.State.FAILED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Verdicts;

/**
 * Format: {@code imap/lmtpengine.c}, and {@code tls_get_info} in {@code imap/tls.c}: the version is that of the suite's family, and
 * {@code verify=YES} is written without a certificate, too. LHLO is written verbatim, so only what stands behind {@code with} counts.
 */
final class Cyrus {

    static final Dialect DIALECT = Dialect.named("cyrus", "Cyrus IMAP (LMTP)")
            .knownBy(first(BY), "Cyrus*")
            .tls(first(WITH), "version={version} cipher={cipher} bits={bits}/{any} verify={verify}")
            .verify(Verdicts.NONE.and("no", FAILED))
            .versionIsFamily()
            .with(STANDARD.smtpIsPlaintext().lmtpIsPlaintext())
            .sureWords()
            .client("{helo} ({?{name} }[{address}]){? (authenticated user={any} bits={any})}")
            .local(all(FROM), "{helo} ([unix socket]){? (authenticated user={any} bits={any})}")
            .records(Fact.TLS, Fact.CIPHER, Fact.BITS, Fact.PLAINTEXT)
            .build();

    private Cyrus() {}
}
