package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.TLS;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code src/src/globals.c}, {@code received_header_text}; cipher texts: {@code tls-openssl.c} and {@code tls-gnu.c};
 * words: {@code src/src/smtp_in.c}, {@code protocols}; client: {@code src/src/host.c}, {@code sender_rcvhost}.
 */
final class Exim {

    static final Dialect DIALECT = Dialect.named("exim", "Exim")
            .knownBy(first(WITH), "Exim *")
            .knownBy(second(WITH), "Exim *")
            .knownBy(first(TLS), "Exim *")
            .tls(first(WITH), "{version}", "{version}:{cipher}:{bits}", "Cipher {version}:{cipher}:{bits}")
            .details(value(TLS), "{cipher}")
            .with(STANDARD.smtpIsPlaintext()
                    .encrypted("ssmtp", "essmtp", "essmtpa")
                    .plaintext("asmtp")
                    .local("local", "local-smtp", "local-esmtp", "local-bsmtp"))
            .sureWords()
            .client(
                    "{name} ([{address}]{?:{any}}{? helo={helo}}{? ident={any}})",
                    "[{address}] ({?port={any} }{?helo={helo}}{? ident={any}})",
                    "[{address}]{?:{any}}")
            .verifiesNames()
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.AUTH, Fact.PLAINTEXT)
            .recordsWhen(
                    "received_header_text with ${tls_in_cipher} and ${tls_in_certificate_verified}",
                    Fact.BITS,
                    Fact.CERTIFICATE)
            .build();

    private Exim() {}
}
