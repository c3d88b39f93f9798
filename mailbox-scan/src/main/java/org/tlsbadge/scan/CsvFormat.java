package org.tlsbadge.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.report.BriefReport;
import org.tlsbadge.report.CipherReport;
import org.tlsbadge.report.HopReport;
import org.tlsbadge.report.Source;

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
            "findings");

    /** Columns that describe the border hop, empty when there is none. */
    private static final int BORDER_COLUMNS = 19;

    @Override
    public String head() {
        return String.join(",", COLUMNS) + "\r\n";
    }

    @Override
    public Line line(BriefReport report) {
        Source source = report.source();
        StringBuilder row = new StringBuilder(256);
        quote(row, source.path());
        row.append(',');
        int gap = row.toString().getBytes(StandardCharsets.UTF_8).length;
        cell(row, source.messageId());
        cell(row, source.senderDomain());
        cell(row, report.badge().state());
        cell(row, report.badge().certificate());
        cell(row, report.trust().grade());
        cell(row, report.trust().provider());
        HopReport border = Border.of(report);
        if (border == null) {
            row.append(",".repeat(BORDER_COLUMNS));
        } else {
            border(row, border);
        }
        cell(row, report.hops().size());
        cell(row, String.join(" ", report.findings()));
        return new Line(row.append("\r\n").toString().getBytes(StandardCharsets.UTF_8), gap);
    }

    private static void border(StringBuilder row, HopReport hop) {
        cell(row, hop.index());
        cell(row, hop.time());
        cell(row, hop.server());
        cell(row, hop.by().name());
        cell(row, hop.from().name());
        cell(row, hop.from().nameVerified());
        cell(row, hop.from().helo());
        cell(row, hop.from().ip());
        cell(row, hop.with());
        cell(row, hop.authenticated());
        cell(row, hop.transport().kind());
        cell(row, hop.transport().version());
        cell(row, hop.transport().versionInferred());
        CipherReport cipher = hop.transport().cipher();
        cell(row, cipher == null ? null : cipher.name());
        cell(row, cipher == null ? null : cipher.bits());
        cell(row, cipher == null ? null : cipher.strengthBits());
        cell(row, hop.transport().keyExchange());
        cell(row, hop.transport().group());
        cell(row, hop.transport().strength());
    }

    private static void cell(StringBuilder row, @Nullable Object value) {
        row.append(',');
        quote(row, value == null ? null : value.toString());
    }

    /** A spreadsheet takes text that begins so for a formula, and a stranger may have written it: an apostrophe makes it text. */
    private static void quote(StringBuilder row, @Nullable String value) {
        if (value == null) {
            return;
        }
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        boolean plain = !formula && value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        if (plain) {
            row.append(value);
        } else {
            row.append('"')
                    .append(formula ? "'" : "")
                    .append(value.replace("\"", "\"\""))
                    .append('"');
        }
    }
}
