package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.any;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.hop.Certificate.State.VERIFIED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.TLS;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Verdicts;

/**
 * Format: {@code src/src/globals.c}, {@code received_header_text}; cipher texts: {@code tls-openssl.c} and {@code tls-gnu.c};
 * words: {@code src/src/smtp_in.c}, {@code protocols}; client: {@code src/src/host.c}, {@code sender_rcvhost}. Exim 3 and 4 up to
 * 4.42 write no S; {@code CV} and {@code DN} only where an administrator added them.
 */
final class Exim {

    private static final String SESSION = "{version}:{cipher}:{bits}{?:{group}}{? CV={verify}{? DN=\"{subject...}\"}}";

    static final Dialect DIALECT = Dialect.named("exim", "Exim")
            .knownBy(any(WITH), "Exim*", "Gmexim *", "WEB.DE *")
            .knownBy(first(TLS), "Exim*")
            .knownBy(first(BY), "Exim *")
            .knownByDomain("webpack.hosteurope.de")
            .tls(first(WITH), "{version}", SESSION, "X=" + SESSION, "Cipher " + SESSION, "tls_cipher " + SESSION)
            .details(second(WITH), SESSION)
            .details(value(TLS), "{cipher}{? group {group}}")
            .alwaysWithDetails(second(WITH), "envelope-from *")
            .verify(Verdicts.NONE.and("yes", VERIFIED))
            .with(STANDARD.smtpIsPlaintext()
                    .encrypted("ssmtp", "essmtp", "essmtpa", "utf8essmtp", "utf8essmtpa")
                    .silent("asmtp")
                    .local("local", "local-smtp", "local-esmtp", "local-esmtpa", "local-esmtps", "local-bsmtp")
                    .local("local-rmail")
                    .local("mail-ok", "scanned-ok", "spam-scanned"))
            .client("{name} ([{address}]{?:{any}}{? helo={helo}}{? ident={any}})")
            .client("[{address}]", "[{address}] ({?port={any} }helo={helo}{? ident={any}})")
            .client("[{address}] (port={any}{? ident={any}})", "[{address}] (ident={any})")
            .client("{name} ([{address}]{? helo={helo}}); authenticated", "[{address}]{? (helo={helo})}; authenticated")
            .verifiesNames()
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.AUTH, Fact.PLAINTEXT)
            .recordsWhen("received_header_text = … ${tls_in_cipher}", Fact.BITS)
            .recordsWhen("received_header_text = … ${tls_in_certificate_verified}", Fact.CERTIFICATE)
            .build();

    private Exim() {}
}
