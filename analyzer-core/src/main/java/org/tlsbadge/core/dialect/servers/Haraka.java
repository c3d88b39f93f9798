package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.VERIFIED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.ID;
import static org.tlsbadge.core.trace.Keyword.TLS;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Verdicts;

/**
 * Format: {@code connection.js}, {@code received_line}: a {@code tls} clause since 2.8.28, a comment before. The version in the
 * comment is that of the suite's family; up to 2.8.24 FAIL stands for nearly every session. OK is Node's
 * {@code authorized}, which holds for any resumed session of TLS 1.3. HELO is written verbatim, so only what stands behind {@code with}
 * counts.
 */
final class Haraka {

    /** Behind the envelope sender, and behind or before the remark about SMTP AUTH. */
    private static final String[] OLD_SESSIONS = {
        "version={any} cipher={cipher}{? verify={verify}}", "cipher={cipher}{? verify={verify}}"
    };

    static final Dialect DIALECT = Dialect.named("haraka", "Haraka")
            .knownBy(first(BY), "Haraka*")
            .tls(value(TLS), "{cipher}{? group {group}}")
            .tls(first(ID), OLD_SESSIONS)
            .tls(second(ID), OLD_SESSIONS)
            .verify(Verdicts.NONE.and("ok", VERIFIED).and("no", NOT_PRESENTED))
            .verifiesResumed()
            .with(STANDARD.smtpIsPlaintext())
            .sureWords()
            .client("{helo} ({?{name} }[{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.CIPHER, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Haraka() {}
}
