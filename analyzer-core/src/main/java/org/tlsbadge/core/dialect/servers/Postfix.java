package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Place.third;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_REQUESTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_VERIFIED;
import static org.tlsbadge.core.hop.Certificate.State.VERIFIED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code postfix/src/smtpd/smtpd.c}, "using %s with cipher %s", and {@code tls_misc.c} for TLS 1.3 signatures. Blanks and
 * parentheses in HELO become '?'. The S is added to ESMTP only, so "with SMTP" says nothing. Quotation marks in certificate
 * names are not escaped: the verdict is what the comment ends with. The other names are products that are Postfix under another
 * {@code mail_name}.
 */
final class Postfix {

    /** Curve or size of the key that signed, or that it is a raw public key (3.9), or all of it. */
    private static final String KEY = "{? ({any}{? bits}{? bit}{? raw public key})}{? (raw public key)}";

    static final String SESSION = "using {version} with cipher {cipher} ({bits}/{any} bits)"
            + "{? key-exchange {keyexchange}{? ({group}{? bits})}}"
            + "{? server-signature {serversignature}" + KEY + "{? server-digest {any}}}"
            + "{? client-signature {clientsignature}" + KEY + "{? client-digest {any}}}";

    static final String CERTIFICATE = "Client CN \"{subject...}\", Issuer \"{issuer...}\" ";

    static final Dialect DIALECT = Dialect.named("postfix", "Postfix")
            .knownBy(
                    first(BY),
                    "Postfix*",
                    "postfix",
                    "CipherMail",
                    "Mailchimp",
                    "NSMail*",
                    "Proxmox",
                    "SkyGuard",
                    "Yandex",
                    "Zendesk",
                    "Zimbra")
            .knownBy(
                    first(BY),
                    "PPE Hosted ESMTP Server",
                    "Proofpoint Essentials ESMTP Server",
                    "Sophos Email Appliance",
                    "Email Security Appliance",
                    "Trend Micro *",
                    "IMSVA*")
            .knownBy(first(BY), "mx.hostinger.com", "smtp.hostinger.com", "Postcow")
            .knownBy(first(BY), "MUA/Third Party Client Interface", "Internet Inbound", "Outbound Mail Relay")
            .knownBy(value(BY), "Forcepoint Email", "Websense Email{? Security}")
            .tls(second(FROM), SESSION)
            .certificate(VERIFIED, third(FROM), CERTIFICATE + "(verified OK)")
            .certificate(NOT_VERIFIED, third(FROM), CERTIFICATE + "(not verified)", "Client RPK *")
            .certificate(NOT_PRESENTED, third(FROM), "Client did not present a certificate")
            .certificate(NOT_REQUESTED, third(FROM), "No client certificate requested")
            .authenticated(last(FROM), "Authenticated sender: *")
            .with(STANDARD.esmtpIsPlaintext().plaintext("qmqp"))
            .client("{helo} ({name} [{address}])*", "{helo} ( [{address}])*")
            .verifiesNames()
            .local(first(BY), "{any...}, from userid {any}")
            .records(Fact.TLS, Fact.PLAINTEXT, Fact.AUTH)
            .recordsWhen("smtpd_tls_received_header = yes", Fact.VERSION, Fact.CIPHER, Fact.BITS)
            .recordsWhen("smtpd_tls_received_header = yes, smtpd_tls_ask_ccert = yes", Fact.CERTIFICATE)
            .recordsAuth()
            .build();

    private Postfix() {}
}
