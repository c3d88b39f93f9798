package org.tlsbadge.report;

import org.jspecify.annotations.Nullable;

/**
 * Brief reports as JSON, past the mapper, which asks of every record anew how it is made: a scan writes one for each message. For
 * one thread.
 */
public final class BriefJson {

    private final JsonText json = new JsonText();

    /**
     * What {@link ReportJson#write} writes of it, to the byte, and a line break; {@code evidence} and {@code raw} are left out.
     */
    public byte[] line(BriefReport report) {
        json.clear();
        report(report);
        return json.line();
    }

    private void report(BriefReport report) {
        json.begin('{');
        source(report.source());
        badge(report.badge());
        trust(report.trust());
        json.name(Name.HOPS);
        json.begin('[');
        for (HopReport hop : report.hops()) {
            hop(hop);
        }
        json.end(']');
        json.name(Name.FINDINGS);
        json.begin('[');
        for (String finding : report.findings()) {
            json.text(finding);
        }
        json.end(']');
        json.end('}');
    }

    private void source(Source source) {
        begin(Name.SOURCE);
        text(Name.PATH, source.path());
        number(Name.INDEX, source.index());
        text(Name.MESSAGE_ID, source.messageId());
        if (source.senderDomain() != null) {
            text(Name.SENDER_DOMAIN, source.senderDomain());
        }
        json.end('}');
    }

    private void badge(BadgeReport badge) {
        begin(Name.BADGE);
        text(Name.STATE, badge.state());
        text(Name.LABEL, badge.label());
        text(Name.COLOUR, badge.colour());
        text(Name.SHAPE, badge.shape());
        text(Name.CERTIFICATE, badge.certificate());
        number(Name.EARLIER, (long) badge.earlierServersReportingEncryption());
        json.end('}');
    }

    private void trust(TrustReport trust) {
        begin(Name.TRUST);
        text(Name.GRADE, trust.grade());
        number(Name.BORDER, trust.border());
        text(Name.PROVIDER, trust.provider());
        stamp(trust.stamp());
        json.end('}');
    }

    private void stamp(@Nullable StampReport stamp) {
        if (stamp == null) {
            text(Name.STAMP, null);
            return;
        }
        begin(Name.STAMP);
        text(Name.HEADER, stamp.header());
        flag(Name.ENCRYPTED, stamp.encrypted());
        text(Name.VERSION, stamp.version());
        text(Name.CIPHER, stamp.cipher());
        json.end('}');
    }

    private void hop(HopReport hop) {
        json.begin('{');
        number(Name.INDEX, (long) hop.index());
        text(Name.SERVER, hop.server());
        text(Name.STANDING, hop.standing());
        text(Name.ROLE, hop.role());
        client(hop.from());
        server(hop.by());
        text(Name.WITH, hop.with());
        flag(Name.AUTHENTICATED, hop.authenticated());
        json.name(Name.TIME);
        json.time(hop.time());
        number(Name.DELAY, hop.delaySeconds());
        transport(hop.transport());
        certificate(hop.certificate());
        json.end('}');
    }

    private void client(ClientReport client) {
        begin(Name.FROM);
        text(Name.HELO, client.helo());
        text(Name.NAME, client.name());
        flag(Name.NAME_VERIFIED, client.nameVerified());
        text(Name.IP, client.ip());
        json.end('}');
    }

    private void server(ServerReport server) {
        begin(Name.BY);
        text(Name.NAME, server.name());
        text(Name.IP, server.ip());
        json.end('}');
    }

    private void transport(TransportReport transport) {
        begin(Name.TRANSPORT);
        text(Name.KIND, transport.kind());
        text(Name.VERSION, transport.version());
        flag(Name.VERSION_INFERRED, transport.versionInferred());
        cipher(transport.cipher());
        text(Name.KEY_EXCHANGE, transport.keyExchange());
        text(Name.GROUP, transport.group());
        text(Name.SERVER_SIGNATURE, transport.serverSignature());
        text(Name.CLIENT_SIGNATURE, transport.clientSignature());
        text(Name.STRENGTH, transport.strength());
        json.end('}');
    }

    private void cipher(@Nullable CipherReport cipher) {
        if (cipher == null) {
            text(Name.CIPHER, null);
            return;
        }
        begin(Name.CIPHER);
        text(Name.NAME, cipher.name());
        text(Name.WRITTEN, cipher.written());
        flag(Name.KNOWN, cipher.known());
        number(Name.BITS, cipher.bits());
        number(Name.STRENGTH_BITS, cipher.strengthBits());
        json.end('}');
    }

    private void certificate(CertificateReport certificate) {
        begin(Name.CERTIFICATE);
        text(Name.STATE, certificate.state());
        text(Name.SUBJECT, certificate.subject());
        text(Name.ISSUER, certificate.issuer());
        json.end('}');
    }

    private void begin(byte[] name) {
        json.name(name);
        json.begin('{');
    }

    private void text(byte[] name, @Nullable String value) {
        json.name(name);
        json.text(value);
    }

    private void flag(byte[] name, @Nullable Boolean value) {
        json.name(name);
        json.flag(value);
    }

    private void number(byte[] name, @Nullable Number value) {
        json.name(name);
        json.number(value);
    }

    /** The names, encoded once. */
    private static final class Name {
        static final byte[] AUTHENTICATED = JsonText.name("authenticated");
        static final byte[] BADGE = JsonText.name("badge");
        static final byte[] BITS = JsonText.name("bits");
        static final byte[] BORDER = JsonText.name("border");
        static final byte[] BY = JsonText.name("by");
        static final byte[] CERTIFICATE = JsonText.name("certificate");
        static final byte[] CIPHER = JsonText.name("cipher");
        static final byte[] CLIENT_SIGNATURE = JsonText.name("clientSignature");
        static final byte[] COLOUR = JsonText.name("colour");
        static final byte[] DELAY = JsonText.name("delaySeconds");
        static final byte[] EARLIER = JsonText.name("earlierServersReportingEncryption");
        static final byte[] ENCRYPTED = JsonText.name("encrypted");
        static final byte[] FINDINGS = JsonText.name("findings");
        static final byte[] FROM = JsonText.name("from");
        static final byte[] GRADE = JsonText.name("grade");
        static final byte[] GROUP = JsonText.name("group");
        static final byte[] HEADER = JsonText.name("header");
        static final byte[] HELO = JsonText.name("helo");
        static final byte[] HOPS = JsonText.name("hops");
        static final byte[] INDEX = JsonText.name("index");
        static final byte[] IP = JsonText.name("ip");
        static final byte[] ISSUER = JsonText.name("issuer");
        static final byte[] KEY_EXCHANGE = JsonText.name("keyExchange");
        static final byte[] KIND = JsonText.name("kind");
        static final byte[] KNOWN = JsonText.name("known");
        static final byte[] LABEL = JsonText.name("label");
        static final byte[] MESSAGE_ID = JsonText.name("messageId");
        static final byte[] NAME = JsonText.name("name");
        static final byte[] NAME_VERIFIED = JsonText.name("nameVerified");
        static final byte[] PATH = JsonText.name("path");
        static final byte[] PROVIDER = JsonText.name("provider");
        static final byte[] ROLE = JsonText.name("role");
        static final byte[] SENDER_DOMAIN = JsonText.name("senderDomain");
        static final byte[] SERVER = JsonText.name("server");
        static final byte[] SERVER_SIGNATURE = JsonText.name("serverSignature");
        static final byte[] SHAPE = JsonText.name("shape");
        static final byte[] SOURCE = JsonText.name("source");
        static final byte[] STAMP = JsonText.name("stamp");
        static final byte[] STANDING = JsonText.name("standing");
        static final byte[] STATE = JsonText.name("state");
        static final byte[] STRENGTH = JsonText.name("strength");
        static final byte[] STRENGTH_BITS = JsonText.name("strengthBits");
        static final byte[] SUBJECT = JsonText.name("subject");
        static final byte[] TIME = JsonText.name("time");
        static final byte[] TRANSPORT = JsonText.name("transport");
        static final byte[] TRUST = JsonText.name("trust");
        static final byte[] VERSION = JsonText.name("version");
        static final byte[] VERSION_INFERRED = JsonText.name("versionInferred");
        static final byte[] WITH = JsonText.name("with");
        static final byte[] WRITTEN = JsonText.name("written");
    }
}
