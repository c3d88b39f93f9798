package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.hop.Certificate.State.VERIFIED;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code qmail-smtpd.c} of the patches, {@code "%s encrypted"}. It names no product; the suite is what it is known by.
 * The address in {@code cert} is of a certificate that was verified and listed.
 */
final class QmailTls {

    /** Texts that begin with a suite. */
    static final String[] SUITES = {
        "ADH-{any} encrypted*",
        "AECDH-{any} encrypted*",
        "AES{any} encrypted*",
        "CAMELLIA{any} encrypted*",
        "DES-{any} encrypted*",
        "DHE-{any} encrypted*",
        "ECDHE-{any} encrypted*",
        "EDH-{any} encrypted*",
        "EXP-{any} encrypted*",
        "NULL-{any} encrypted*",
        "RC4-{any} encrypted*",
        "TLS_{any} encrypted*"
    };

    static final Dialect DIALECT = Dialect.named("qmail-tls", "qmail with TLS (qmail-tls, eQmail, sagredo)")
            .knownByShape(first(WITH), SUITES)
            .tls(first(WITH), "{cipher} encrypted{?, authenticated}")
            .certificate(VERIFIED, second(WITH), "cert {subject}")
            .authenticated(first(WITH), "{any} encrypted, authenticated")
            .client("{name}{? (HELO {helo})} ({address})", "{name}{? (HELO {helo})} ({any}@{address})")
            .client("{name} (HELO {helo}) ({any}@{any}@{address})", "{name} (HELO {helo}) ({any}@{any}@[{address}])")
            .records(Fact.TLS, Fact.CIPHER, Fact.CERTIFICATE, Fact.AUTH)
            .build();

    private QmailTls() {}
}
