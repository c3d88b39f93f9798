package org.tlsbadge.scan;

import java.util.List;
import org.tlsbadge.report.BriefReport;
import org.tlsbadge.report.CipherReport;
import org.tlsbadge.report.HopReport;
import org.tlsbadge.report.Source;
import org.tlsbadge.report.TransportReport;

/** One line a hop, newest first; {@code docs/scan.md} describes the columns, which are those of the view {@code hops} and only grow at the end. */
final class CsvHopsFormat implements Format {

    static final List<String> COLUMNS = List.of(
            "number",
            "path",
            "index",
            "hop",
            "server",
            "standing",
            "role",
            "time",
            "delay_seconds",
            "by_name",
            "by_ip",
            "from_name",
            "from_name_verified",
            "from_helo",
            "from_ip",
            "with",
            "authenticated",
            "kind",
            "version",
            "version_inferred",
            "cipher",
            "cipher_written",
            "bits",
            "strength_bits",
            "key_exchange",
            "group",
            "server_signature",
            "client_signature",
            "strength",
            "certificate",
            "certificate_subject",
            "certificate_issuer");

    private static final int CIPHER_COLUMNS = 4;

    @Override
    public String head() {
        return String.join(",", COLUMNS) + "\r\n";
    }

    @Override
    public Line line(BriefReport report) {
        CsvRows rows = new CsvRows();
        for (HopReport hop : report.hops()) {
            row(rows, report.source(), hop);
        }
        return rows.line();
    }

    private static void row(CsvRows rows, Source source, HopReport hop) {
        rows.cell(Line.Missing.NUMBER)
                .cell(source.path())
                .cell(Line.Missing.INDEX)
                .cell(hop.index())
                .cell(hop.server())
                .cell(hop.standing())
                .cell(hop.role())
                .cell(hop.time())
                .cell(hop.delaySeconds())
                .cell(hop.by().name())
                .cell(hop.by().ip())
                .cell(hop.from().name())
                .cell(hop.from().nameVerified())
                .cell(hop.from().helo())
                .cell(hop.from().ip())
                .cell(hop.with())
                .cell(hop.authenticated());
        transport(rows, hop.transport());
        rows.cell(hop.certificate().state())
                .cell(hop.certificate().subject())
                .cell(hop.certificate().issuer())
                .end();
    }

    private static void transport(CsvRows rows, TransportReport transport) {
        rows.cell(transport.kind()).cell(transport.version()).cell(transport.versionInferred());
        CipherReport cipher = transport.cipher();
        if (cipher == null) {
            rows.empty(CIPHER_COLUMNS);
        } else {
            rows.cell(cipher.name()).cell(cipher.written()).cell(cipher.bits()).cell(cipher.strengthBits());
        }
        rows.cell(transport.keyExchange())
                .cell(transport.group())
                .cell(transport.serverSignature())
                .cell(transport.clientSignature())
                .cell(transport.strength());
    }
}
