package org.tlsbadge.core.verdict;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.servers.Servers;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.hop.Cipher;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.HostName;
import org.tlsbadge.core.hop.Peer;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.tls.CipherSuite;
import org.tlsbadge.core.tls.KeyExchangeGroup;
import org.tlsbadge.core.tls.TlsVersion;
import org.tlsbadge.core.trust.Provider;
import org.tlsbadge.core.trust.Providers;
import org.tlsbadge.core.trust.Stamp;

/** What is to be said of the hop by which the message came in. */
final class BorderFindings {

    private BorderFindings() {}

    static void add(Case the, Hop border, Badge badge, Findings findings) {
        if (badge != Badge.INTERNAL) {
            transport(border, badge, findings);
        }
        strength(the, border, findings);
        certificate(border, findings);
        stamp(the, border, findings);
        if (border.isSubmission()) {
            findings.add(FindingCode.SUBMITTED_HERE, border, with(border));
        }
        if (border.requireTls()) {
            findings.add(FindingCode.REQUIRETLS, border, with(border));
        }
    }

    private static void transport(Hop border, Badge badge, Findings findings) {
        Span proof = border.transport().proof();
        boolean proxy = Judge.comesThroughProxy(border);
        switch (border.transport().kind()) {
            case ENCRYPTED -> {
                // Where a stamp denies it, the words about the stamp say all that is known.
                if (proxy) {
                    findings.add(FindingCode.BORDER_NOT_RECORDED, border, proof);
                } else if (badge != Badge.NOT_ENCRYPTED) {
                    findings.add(FindingCode.BORDER_ENCRYPTED, border, proof);
                }
            }
            case PLAINTEXT ->
                findings.add(proxy ? FindingCode.BORDER_NOT_RECORDED : FindingCode.BORDER_PLAINTEXT, border, proof);
            case CONTRADICTORY -> findings.add(FindingCode.CONTRADICTORY, border, proof);
            case LOCAL, NOT_RECORDED -> {
                findings.add(FindingCode.BORDER_NOT_RECORDED, border, proof);
                silence(border, findings);
            }
        }
        if (proxy && badge == Badge.NOT_RECORDED) {
            Cited<?> address = border.client().address();
            findings.add(FindingCode.RELAY_OR_PROXY_IN_FRONT, border, address == null ? null : address.proof());
        }
        gateway(border, findings);
    }

    private static void silence(Hop border, Findings findings) {
        if (!border.isKnownServer()) {
            findings.add(FindingCode.UNKNOWN_SERVER, border, null);
            return;
        }
        Dialect dialect = Servers.named(border.server());
        if (dialect != null && !dialect.recording().always().contains(Fact.TLS)) {
            String setting = dialect.recording().switchedOnBy();
            if (setting.isEmpty()) {
                findings.add(FindingCode.SERVER_RECORDS_NOTHING, border, null);
            } else {
                findings.add(FindingCode.SERVER_RECORDS_NOTHING, border, null, "setting", setting);
            }
        }
    }

    private static void gateway(Hop border, Findings findings) {
        Peer client = border.client();
        Cited<String> host = client.name() != null ? client.name() : client.helo();
        HostName name = HostName.of(border, host);
        String gateway = name == null ? null : Providers.KNOWN.gatewayOf(name);
        if (gateway != null && host != null) {
            findings.add(FindingCode.GATEWAY_IN_FRONT, border, host.proof(), "gateway", gateway);
        }
    }

    private static void strength(Case the, Hop border, Findings findings) {
        Transport transport = border.transport();
        String profile = the.profile().title();
        Cited<TlsVersion> version = transport.version();
        if (version != null && the.profile().judge(version.value()).poor()) {
            findings.add(FindingCode.WEAK_VERSION, border, version.proof(), "profile", profile);
        }
        Cipher cipher = transport.cipher();
        if (cipher != null) {
            cipher(the, border, cipher, profile, findings);
        }
        Cited<String> group = transport.group();
        if (group != null && KeyExchangeGroup.postQuantum(group.value())) {
            findings.add(FindingCode.POST_QUANTUM_KEY_EXCHANGE, border, group.proof());
        }
    }

    private static void cipher(Case the, Hop border, Cipher cipher, String profile, Findings findings) {
        Span proof = cipher.written().proof();
        CipherSuite suite = cipher.suite();
        if (cipher.isNull()) {
            findings.add(FindingCode.NULL_CIPHER, border, proof);
        } else if (suite == null) {
            findings.add(FindingCode.UNKNOWN_CIPHER, border, proof);
        } else {
            if (the.profile().judge(suite).poor()) {
                findings.add(FindingCode.WEAK_CIPHER, border, proof, "profile", profile);
            }
            if (!suite.forwardSecret() && suite.keyExchangeName() != null) {
                findings.add(FindingCode.NO_FORWARD_SECRECY, border, proof);
            }
        }
    }

    private static void certificate(Hop border, Findings findings) {
        Certificate certificate = border.certificate();
        FindingCode code = switch (certificate.state()) {
            case VERIFIED -> FindingCode.CERTIFICATE_VERIFIED;
            case NOT_VERIFIED -> FindingCode.CERTIFICATE_NOT_VERIFIED;
            case FAILED -> FindingCode.CERTIFICATE_FAILED;
            case NOT_PRESENTED -> FindingCode.CERTIFICATE_NOT_PRESENTED;
            case NOT_REQUESTED -> FindingCode.CERTIFICATE_NOT_ASKED;
            case NOT_RECORDED -> null;
        };
        if (code != null) {
            findings.add(code, border, certificate.proof());
        }
    }

    private static void stamp(Case the, Hop border, Findings findings) {
        Stamp stamp = the.standing().stamp();
        Provider provider = the.standing().provider();
        if (stamp == null || provider == null) {
            return;
        }
        TlsVersion stated = border.transport().version() == null
                ? null
                : border.transport().version().value();
        boolean versions = stated == null || stamp.version() == null || stated == stamp.version();
        boolean kinds = stamp.encrypted() == border.transport().isEncrypted();
        FindingCode code = kinds && versions ? FindingCode.STAMP_AGREES : FindingCode.STAMP_DISAGREES;
        findings.add(
                code, border, null, "provider", provider.name(), "title", provider.title(), "stamp", stamp.field());
    }

    private static @Nullable Span with(Hop hop) {
        return hop.with() == null ? null : hop.with().proof();
    }
}
