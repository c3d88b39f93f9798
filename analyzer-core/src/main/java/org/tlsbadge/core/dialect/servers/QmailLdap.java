package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_VERIFIED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code qmail-smtpd.c}, {@code tlsinfo}: everything stands in the words behind {@code with}. Some name
 * no product.
 */
final class QmailLdap {

    private static final String SESSION = "{version} {cipher} fingerprint=";

    static final Dialect DIALECT = Dialect.named("qmail-ldap", "qmail-ldap")
            .knownBy(first(BY), "qmail-ldap-*", "WP-SMTPD")
            .knownByShape(value(WITH), QmailTls.SUITES)
            .tls(
                    value(WITH),
                    "{version} {cipher} encrypted{? compressed} {any}",
                    "{cipher} encrypted{? compressed} {any}")
            .tls(
                    value(WITH),
                    SESSION + "{any} encrypted{? compressed} {any}",
                    SESSION + "no certificate presented encrypted{? compressed} {any}")
            .certificate(NOT_PRESENTED, value(WITH), SESSION + "no certificate presented encrypted{? compressed} {any}")
            .certificate(NOT_VERIFIED, value(WITH), SESSION + "{any} encrypted{? compressed} {any}")
            .client(
                    "{name} (HELO {helo}) ([{address}]) (envelope-sender <{any}>)",
                    "{name} (HELO {helo}) ({any}@[{address}]) (envelope-sender <{any}>)",
                    "{name} (HELO {helo}) ({any}@{any}@[{address}]) (envelope-sender <{any}>)")
            .client("{name} (Authenticated{any}:{any}@[{address}]) (envelope-sender <{any}>)")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.CERTIFICATE)
            .build();

    private QmailLdap() {}
}
