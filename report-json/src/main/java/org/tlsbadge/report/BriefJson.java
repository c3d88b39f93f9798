package org.tlsbadge.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brief reports as JSON without the mapper: a scan writes one for each message, and spends its time on little else. */
public final class BriefJson {

    private static final JsonForm SOURCE = new JsonForm("{'source':{'path':~,'index':~,'messageId':~");
    private static final JsonForm DOMAIN = new JsonForm(",'senderDomain':~");
    private static final JsonForm BADGE =
            new JsonForm("},'badge':{'state':~,'label':~,'colour':~,'shape':~,'certificate':~,"
                    + "'earlierServersReportingEncryption':~}");
    private static final JsonForm TRUST = new JsonForm(",'trust':{'grade':~,'border':~,'provider':~,'stamp':");
    private static final JsonForm STAMP = new JsonForm("{'header':~,'encrypted':~,'version':~,'cipher':~}");
    private static final JsonForm HOPS = new JsonForm("},'hops':[");
    private static final JsonForm HOP = new JsonForm("{'index':~,'server':~,'standing':~,'role':~,"
            + "'from':{'helo':~,'name':~,'nameVerified':~,'ip':~},'by':{'name':~,'ip':~},"
            + "'with':~,'authenticated':~,'time':~,'delaySeconds':~,"
            + "'transport':{'kind':~,'version':~,'versionInferred':~,'cipher':");
    private static final JsonForm CIPHER = new JsonForm("{'name':~,'written':~,'known':~,'bits':~,'strengthBits':~}");
    private static final JsonForm HOP_END =
            new JsonForm(",'keyExchange':~,'group':~,'serverSignature':~,'clientSignature':~,'strength':~},"
                    + "'certificate':{'state':~,'subject':~,'issuer':~}}");
    private static final JsonForm FINDINGS = new JsonForm("],'findings':[");
    private static final JsonForm FINDING = new JsonForm("~");
    private static final JsonForm NEXT = new JsonForm(",");
    private static final JsonForm END = new JsonForm("]}");

    private final JsonBytes json = new JsonBytes();

    private BriefJson() {}

    /** What {@link ReportJson#write} writes of it, to the byte; {@code evidence} and {@code raw} are left out. */
    public static byte[] write(BriefReport report) {
        BriefJson writer = new BriefJson();
        writer.source(report.source());
        writer.badge(report.badge());
        writer.trust(report.trust());
        writer.hops(report.hops());
        writer.findings(report.findings());
        return writer.json.begin(END).end().whole();
    }

    private void source(Source source) {
        json.begin(SOURCE)
                .text(source.path())
                .number(source.index())
                .text(source.messageId())
                .end();
        if (source.senderDomain() != null) {
            json.begin(DOMAIN).text(source.senderDomain()).end();
        }
    }

    private void badge(BadgeReport badge) {
        json.begin(BADGE)
                .text(badge.state())
                .text(badge.label())
                .text(badge.colour())
                .text(badge.shape())
                .text(badge.certificate())
                .number(badge.earlierServersReportingEncryption())
                .end();
    }

    private void trust(TrustReport trust) {
        json.begin(TRUST)
                .text(trust.grade())
                .number(trust.border())
                .text(trust.provider())
                .end();
        stamp(trust.stamp());
    }

    private void stamp(@Nullable StampReport stamp) {
        if (stamp == null) {
            json.nothing();
            return;
        }
        json.begin(STAMP)
                .text(stamp.header())
                .flag(stamp.encrypted())
                .text(stamp.version())
                .text(stamp.cipher())
                .end();
    }

    private void hops(List<HopReport> hops) {
        json.begin(HOPS).end();
        for (int i = 0; i < hops.size(); i++) {
            next(i);
            hop(hops.get(i));
        }
    }

    private void next(int place) {
        if (place > 0) {
            json.begin(NEXT).end();
        }
    }

    private void hop(HopReport hop) {
        ClientReport from = hop.from();
        json.begin(HOP)
                .number(hop.index())
                .text(hop.server())
                .text(hop.standing())
                .text(hop.role());
        json.text(from.helo()).text(from.name()).flag(from.nameVerified()).text(from.ip());
        json.text(hop.by().name()).text(hop.by().ip());
        json.text(hop.with()).flag(hop.authenticated()).time(hop.time()).number(hop.delaySeconds());
        transport(hop.transport());
        CertificateReport certificate = hop.certificate();
        json.text(certificate.state())
                .text(certificate.subject())
                .text(certificate.issuer())
                .end();
    }

    private void transport(TransportReport transport) {
        json.text(transport.kind())
                .text(transport.version())
                .flag(transport.versionInferred())
                .end();
        cipher(transport.cipher());
        json.begin(HOP_END)
                .text(transport.keyExchange())
                .text(transport.group())
                .text(transport.serverSignature())
                .text(transport.clientSignature())
                .text(transport.strength());
    }

    private void cipher(@Nullable CipherReport cipher) {
        if (cipher == null) {
            json.nothing();
            return;
        }
        json.begin(CIPHER)
                .text(cipher.name())
                .text(cipher.written())
                .flag(cipher.known())
                .number(cipher.bits())
                .number(cipher.strengthBits())
                .end();
    }

    private void findings(List<String> findings) {
        json.begin(FINDINGS).end();
        for (int i = 0; i < findings.size(); i++) {
            next(i);
            json.begin(FINDING).text(findings.get(i)).end();
        }
    }
}
