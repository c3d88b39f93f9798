package org.tlsbadge.scan;

import java.util.List;
import org.tlsbadge.report.BriefReport;
import org.tlsbadge.report.CipherReport;
import org.tlsbadge.report.HopReport;
import org.tlsbadge.report.Source;
import org.tlsbadge.report.TransportReport;

/** One line a message, with the facts of its border hop; {@code docs/scan.md} describes the columns, which only grow at the end. */
final class CsvFormat implements Format {

    static final List<String> COLUMNS = List.of(
            "path",
            "index",
            "message_id",
            "sender_domain",
            "state",
            "certificate",
            "grade",
            "provider",
            "border",
            "time",
            "server",
            "by_name",
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
            "bits",
            "strength_bits",
            "key_exchange",
            "group",
            "strength",
            "hops",
            "findings",
            "number");

    /** Columns that describe the border hop, empty when there is none. */
    private static final int BORDER_COLUMNS = 19;

    @Override
    public String head() {
        return String.join(",", COLUMNS) + "\r\n";
    }

    @Override
    public Line line(BriefReport report) {
        Source source = report.source();
        CsvRows row = new CsvRows()
                .cell(source.path())
                .cell(Line.Missing.INDEX)
                .cell(source.messageId())
                .cell(source.senderDomain())
                .cell(report.badge().state())
                .cell(report.badge().certificate())
                .cell(report.trust().grade())
                .cell(report.trust().provider());
        HopReport border = Border.of(report);
        if (border == null) {
            row.empty(BORDER_COLUMNS);
        } else {
            border(row, border);
        }
        row.cell(report.hops().size())
                .cell(String.join(" ", report.findings()))
                .cell(Line.Missing.NUMBER)
                .end();
        return row.line();
    }

    private static void border(CsvRows row, HopReport hop) {
        TransportReport transport = hop.transport();
        CipherReport cipher = transport.cipher();
        row.cell(hop.index())
                .cell(hop.time())
                .cell(hop.server())
                .cell(hop.by().name())
                .cell(hop.from().name())
                .cell(hop.from().nameVerified())
                .cell(hop.from().helo())
                .cell(hop.from().ip())
                .cell(hop.with())
                .cell(hop.authenticated())
                .cell(transport.kind())
                .cell(transport.version())
                .cell(transport.versionInferred())
                .cell(cipher == null ? null : cipher.name())
                .cell(cipher == null ? null : cipher.bits())
                .cell(cipher == null ? null : cipher.strengthBits())
                .cell(transport.keyExchange())
                .cell(transport.group())
                .cell(transport.strength());
    }
}
