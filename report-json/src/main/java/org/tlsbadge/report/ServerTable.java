package org.tlsbadge.report;

import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Recording;
import org.tlsbadge.core.dialect.servers.Servers;

/** Which servers can be read and what each records: for the command line, and as {@code docs/servers.md}. */
public final class ServerTable {

    private static final String LEGEND =
            "yes: always recorded; set: only when switched on, or since that release; -: never. "
                    + "\"Silence\": whether no word of TLS proves plaintext.";
    private static final List<String> HEAD = List.of(
            "server", "name", "TLS", "version", "cipher", "bits", "certificate", "AUTH", "silence", "switched on by");
    private static final List<Fact> FACTS =
            List.of(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE, Fact.AUTH);

    private ServerTable() {}

    /** Columns of plain text, lines ending in LF. */
    public static String plain() {
        List<List<String>> rows = rows();
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.append('\n').append(LEGEND).append('\n').toString();
    }

    /** The page {@code docs/servers.md}. */
    public static String markdown() {
        StringBuilder out = new StringBuilder("# Servers that can be read\n\n");
        out.append("Generated from the dialects; `tlsbadge servers` prints the same. ")
                .append(LEGEND)
                .append("\n\n");
        List<List<String>> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            if (i > 0) {
                String setting = row.get(HEAD.size() - 1);
                row.set(HEAD.size() - 1, setting.isEmpty() ? "" : "`" + setting.replace("|", "\\|") + "`");
            }
            out.append("| ").append(String.join(" | ", row)).append(" |\n");
            if (i == 0) {
                out.append("|").append(" --- |".repeat(HEAD.size())).append('\n');
            }
        }
        return out.toString();
    }

    private static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (Dialect dialect : Servers.REGISTER.dialects()) {
            List<String> row = new ArrayList<>(List.of(dialect.name(), dialect.title()));
            Recording recording = dialect.recording();
            for (Fact fact : FACTS) {
                row.add(
                        recording.always().contains(fact)
                                ? "yes"
                                : recording.configured().contains(fact) ? "set" : "-");
            }
            row.add(recording.always().contains(Fact.PLAINTEXT) ? "yes" : "-");
            row.add(recording.switchedOnBy());
            rows.add(row);
        }
        return rows;
    }
}
