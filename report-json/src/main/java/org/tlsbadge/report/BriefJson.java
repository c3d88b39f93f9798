package org.tlsbadge.report;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Brief reports as JSON, past the mapper, which takes its time to be set up and asks of every record anew how it is made: a scan
 * writes one for each message. An object serves one thread and any number of reports, with one generator for all of them.
 */
public final class BriefJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator((String) null).build();

    private static final long YEAR_10000 = 253_402_300_800L;

    private final char[] moment = "0000-00-00T00:00:00Z".toCharArray();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    private JsonGenerator json = generator();

    private JsonGenerator generator() {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), bytes);
    }

    /**
     * What {@link ReportJson#write} writes of it, to the byte, and a line break; {@code evidence} and {@code raw} are left out.
     */
    public byte[] line(BriefReport report) {
        bytes.reset();
        try {
            report(report);
            json.writeRaw('\n');
            json.flush();
        } catch (RuntimeException | Error e) {
            json = generator();
            throw e;
        }
        return bytes.toByteArray();
    }

    private void report(BriefReport report) {
        json.writeStartObject();
        source(report.source());
        badge(report.badge());
        trust(report.trust());
        json.writeName(Name.HOPS);
        json.writeStartArray();
        report.hops().forEach(this::hop);
        json.writeEndArray();
        json.writeName(Name.FINDINGS);
        json.writeStartArray();
        report.findings().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void source(Source source) {
        begin(Name.SOURCE);
        text(Name.PATH, source.path());
        number(Name.INDEX, source.index());
        text(Name.MESSAGE_ID, source.messageId());
        if (source.senderDomain() != null) {
            text(Name.SENDER_DOMAIN, source.senderDomain());
        }
        json.writeEndObject();
    }

    private void badge(BadgeReport badge) {
        begin(Name.BADGE);
        text(Name.STATE, badge.state());
        text(Name.LABEL, badge.label());
        text(Name.COLOUR, badge.colour());
        text(Name.SHAPE, badge.shape());
        text(Name.CERTIFICATE, badge.certificate());
        number(Name.EARLIER, (long) badge.earlierServersReportingEncryption());
        json.writeEndObject();
    }

    private void trust(TrustReport trust) {
        begin(Name.TRUST);
        text(Name.GRADE, trust.grade());
        number(Name.BORDER, trust.border());
        text(Name.PROVIDER, trust.provider());
        stamp(trust.stamp());
        json.writeEndObject();
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
        json.writeEndObject();
    }

    private void hop(HopReport hop) {
        json.writeStartObject();
        number(Name.INDEX, (long) hop.index());
        text(Name.SERVER, hop.server());
        text(Name.STANDING, hop.standing());
        text(Name.ROLE, hop.role());
        client(hop.from());
        server(hop.by());
        text(Name.WITH, hop.with());
        flag(Name.AUTHENTICATED, hop.authenticated());
        time(hop.time());
        number(Name.DELAY, hop.delaySeconds());
        transport(hop.transport());
        certificate(hop.certificate());
        json.writeEndObject();
    }

    /** As {@link Instant#toString} writes it, which asks a formatter and takes ten times as long. */
    private void time(@Nullable Instant time) {
        json.writeName(Name.TIME);
        if (time == null) {
            json.writeNull();
        } else if (time.getNano() == 0 && time.getEpochSecond() >= 0 && time.getEpochSecond() < YEAR_10000) {
            LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC);
            digits(0, 4, utc.getYear());
            digits(5, 2, utc.getMonthValue());
            digits(8, 2, utc.getDayOfMonth());
            digits(11, 2, utc.getHour());
            digits(14, 2, utc.getMinute());
            digits(17, 2, utc.getSecond());
            json.writeString(moment, 0, moment.length);
        } else {
            json.writeString(time.toString());
        }
    }

    private void digits(int at, int count, int value) {
        int left = value;
        for (int i = at + count - 1; i >= at; i--) {
            moment[i] = (char) ('0' + left % 10);
            left /= 10;
        }
    }

    private void client(ClientReport client) {
        begin(Name.FROM);
        text(Name.HELO, client.helo());
        text(Name.NAME, client.name());
        flag(Name.NAME_VERIFIED, client.nameVerified());
        text(Name.IP, client.ip());
        json.writeEndObject();
    }

    private void server(ServerReport server) {
        begin(Name.BY);
        text(Name.NAME, server.name());
        text(Name.IP, server.ip());
        json.writeEndObject();
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
        json.writeEndObject();
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
        json.writeEndObject();
    }

    private void certificate(CertificateReport certificate) {
        begin(Name.CERTIFICATE);
        text(Name.STATE, certificate.state());
        text(Name.SUBJECT, certificate.subject());
        text(Name.ISSUER, certificate.issuer());
        json.writeEndObject();
    }

    private void begin(SerializedString name) {
        json.writeName(name);
        json.writeStartObject();
    }

    private void text(SerializedString name, @Nullable String value) {
        json.writeName(name);
        json.writeString(value);
    }

    private void flag(SerializedString name, @Nullable Boolean value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeBoolean(value);
        }
    }

    private void number(SerializedString name, @Nullable Number value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.longValue());
        }
    }

    /** The names, encoded once. */
    private static final class Name {
        static final SerializedString AUTHENTICATED = new SerializedString("authenticated");
        static final SerializedString BADGE = new SerializedString("badge");
        static final SerializedString BITS = new SerializedString("bits");
        static final SerializedString BORDER = new SerializedString("border");
        static final SerializedString BY = new SerializedString("by");
        static final SerializedString CERTIFICATE = new SerializedString("certificate");
        static final SerializedString CIPHER = new SerializedString("cipher");
        static final SerializedString CLIENT_SIGNATURE = new SerializedString("clientSignature");
        static final SerializedString COLOUR = new SerializedString("colour");
        static final SerializedString DELAY = new SerializedString("delaySeconds");
        static final SerializedString EARLIER = new SerializedString("earlierServersReportingEncryption");
        static final SerializedString ENCRYPTED = new SerializedString("encrypted");
        static final SerializedString FINDINGS = new SerializedString("findings");
        static final SerializedString FROM = new SerializedString("from");
        static final SerializedString GRADE = new SerializedString("grade");
        static final SerializedString GROUP = new SerializedString("group");
        static final SerializedString HEADER = new SerializedString("header");
        static final SerializedString HELO = new SerializedString("helo");
        static final SerializedString HOPS = new SerializedString("hops");
        static final SerializedString INDEX = new SerializedString("index");
        static final SerializedString IP = new SerializedString("ip");
        static final SerializedString ISSUER = new SerializedString("issuer");
        static final SerializedString KEY_EXCHANGE = new SerializedString("keyExchange");
        static final SerializedString KIND = new SerializedString("kind");
        static final SerializedString KNOWN = new SerializedString("known");
        static final SerializedString LABEL = new SerializedString("label");
        static final SerializedString MESSAGE_ID = new SerializedString("messageId");
        static final SerializedString NAME = new SerializedString("name");
        static final SerializedString NAME_VERIFIED = new SerializedString("nameVerified");
        static final SerializedString PATH = new SerializedString("path");
        static final SerializedString PROVIDER = new SerializedString("provider");
        static final SerializedString ROLE = new SerializedString("role");
        static final SerializedString SENDER_DOMAIN = new SerializedString("senderDomain");
        static final SerializedString SERVER = new SerializedString("server");
        static final SerializedString SERVER_SIGNATURE = new SerializedString("serverSignature");
        static final SerializedString SHAPE = new SerializedString("shape");
        static final SerializedString SOURCE = new SerializedString("source");
        static final SerializedString STAMP = new SerializedString("stamp");
        static final SerializedString STANDING = new SerializedString("standing");
        static final SerializedString STATE = new SerializedString("state");
        static final SerializedString STRENGTH = new SerializedString("strength");
        static final SerializedString STRENGTH_BITS = new SerializedString("strengthBits");
        static final SerializedString SUBJECT = new SerializedString("subject");
        static final SerializedString TIME = new SerializedString("time");
        static final SerializedString TRANSPORT = new SerializedString("transport");
        static final SerializedString TRUST = new SerializedString("trust");
        static final SerializedString VERSION = new SerializedString("version");
        static final SerializedString VERSION_INFERRED = new SerializedString("versionInferred");
        static final SerializedString WITH = new SerializedString("with");
        static final SerializedString WRITTEN = new SerializedString("written");
    }
}
