package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlsbadge.scan.inventory.Inventory;

/** All outputs at once say the same. */
class ExtractsTest {

    private static final int MESSAGES = 1500;

    @TempDir
    private Path folder;

    private Path mbox;

    @BeforeEach
    void mail() throws IOException {
        mbox = folder.resolve("mbox");
        Correspondence.write(mbox, MESSAGES);
        Letterbox.folder(folder.resolve("samples"), Letterbox.letters(), "%d.eml");
    }

    private Path file(String name) {
        return folder.resolve("out").resolve(name);
    }

    private Outcome scan(ScanRequest request) throws IOException {
        Files.createDirectories(folder.resolve("out"));
        try (Outputs outputs = new Outputs()) {
            outputs.ndjson(file("a.ndjson"));
            outputs.csv(file("a.csv"));
            outputs.csvHops(file("hops.csv"));
            outputs.duckdb(file("a.duckdb"));
            outputs.parquet(file("a.parquet"));
            outputs.html(file("a.html"));
            return new Scanner(request, outputs, Progress.NONE).run();
        }
    }

    private ScanRequest request() {
        return ContainersTest.request(false, false, 2, mbox, folder.resolve("samples"));
    }

    private Set<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private List<String> ask(String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file("a.duckdb"));
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            while (answer.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : "|").append(answer.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    @Test
    void allAtOnceSayTheSame() throws Exception {
        Outcome outcome = scan(request());
        assertThat(written()).containsExactly("a.csv", "a.duckdb", "a.html", "a.ndjson", "a.parquet", "hops.csv");
        assertThat(Files.readAllLines(file("a.ndjson"))).hasSize((int) outcome.written());
        assertThat(ask("SELECT count(*), min(number), max(number) FROM messages"))
                .containsExactly(outcome.written() + "|0|" + (outcome.written() - 1));
        assertThat(ask("SELECT state, count(*) FROM messages GROUP BY ALL"))
                .containsExactlyInAnyOrderElementsOf(outcome.states().entrySet().stream()
                        .map(state -> state.getKey().state() + "|" + state.getValue())
                        .toList());
        assertThat(ask("SELECT count(*) FROM (FROM '" + file("a.parquet") + "' EXCEPT FROM messages)"))
                .containsExactly("0");
        // The CSV has every column but the trace, and findings with blanks between them.
        sameAs(
                "SELECT * REPLACE (array_to_string(findings, ' ') AS findings) FROM messages",
                "a.csv",
                CsvFormat.COLUMNS);
        sameAs("FROM hops", "hops.csv", CsvHopsFormat.COLUMNS);
        assertThat(ask("DESCRIBE hops").stream().map(row -> row.substring(0, row.indexOf('|'))))
                .containsExactlyElementsOf(CsvHopsFormat.COLUMNS);
    }

    /** But for how times are written, and for an apostrophe before what looks like a formula. */
    private void sameAs(String rows, String name, List<String> columns) throws SQLException {
        String cells = columns.stream()
                .filter(column -> !Set.of("time", "from_helo").contains(column))
                .map(column -> "coalesce(\"" + column + "\"::VARCHAR, '') AS \"" + column + "\"")
                .collect(Collectors.joining(", "));
        String csv = "read_csv('" + file(name) + "', all_varchar = true, header = true, escape = '\"', quote = '\"')";
        String table = "SELECT " + cells + " FROM (" + rows + ")";
        String file = "SELECT " + cells + " FROM " + csv;
        assertThat(ask("SELECT count(*) FROM (" + table + " EXCEPT ALL " + file + ")"))
                .containsExactly("0");
        assertThat(ask("SELECT count(*) FROM (" + file + " EXCEPT ALL " + table + ")"))
                .containsExactly("0");
    }

    @Test
    void withoutTheOtherOutputsNothingElseStays() throws Exception {
        Files.createDirectories(folder.resolve("out"));
        try (Outputs outputs = new Outputs()) {
            outputs.html(file("page.html"));
            new Scanner(request(), outputs, Progress.NONE).run();
        }
        assertThat(written()).containsExactly("page.html");
    }

    @Test
    void aScanThatFailsLeavesWhatWasThere() throws Exception {
        scan(request());
        byte[] before = Files.readAllBytes(file("a.duckdb"));
        Progress broken = new Progress() {
            @Override
            public void written(long messages) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void problem(String place, String reason) {}
        };
        try (Outputs outputs = new Outputs()) {
            outputs.duckdb(file("a.duckdb"));
            Scanner scanner = new Scanner(request(), outputs, broken);
            assertThatThrownBy(scanner::run).isInstanceOf(IOException.class);
        }
        assertThat(written()).containsExactly("a.csv", "a.duckdb", "a.html", "a.ndjson", "a.parquet", "hops.csv");
        assertThat(Files.readAllBytes(file("a.duckdb"))).isEqualTo(before);
    }

    @Test
    void whatIsWholeStaysWhenAnotherFails() throws Exception {
        Files.createDirectories(folder.resolve("out/gone"));
        Progress removing = new Progress() {
            @Override
            public void written(long messages) {
                folder.resolve("out/gone").toFile().delete();
            }

            @Override
            public void problem(String place, String reason) {}
        };
        try (Outputs outputs = new Outputs()) {
            outputs.duckdb(file("a.duckdb"));
            outputs.html(file("gone/a.html"));
            Scanner scanner = new Scanner(request(), outputs, removing);
            assertThatThrownBy(scanner::run).isInstanceOf(IOException.class).hasMessageContaining("gone");
        }
        assertThat(written()).containsExactly("a.duckdb");
        assertThat(ask("SELECT count(*) > 1000 FROM messages")).containsExactly("true");
    }

    @Test
    void placesThatCannotBeAreRefusedAtOnce() throws Exception {
        Files.createDirectories(folder.resolve("out"));
        try (Outputs outputs = new Outputs()) {
            assertThatThrownBy(() -> outputs.html(file("none/a.html"))).hasMessageContaining("no such folder");
            assertThatThrownBy(() -> outputs.parquet(folder.resolve("out"))).hasMessageContaining("is a folder");
        }
        assertThat(written()).isEmpty();
    }

    @Test
    void nothingAtAll() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        scan(ContainersTest.request(false, false, 2, empty));
        assertThat(ask("SELECT count(*) FROM messages")).containsExactly("0");
        assertThat(ask("SELECT count(*) FROM changes")).containsExactly("0");
        assertThat(Files.readString(file("a.html")))
                .contains("</html>", "This scan found no message.")
                .doesNotContain("<tbody>");
    }

    /** Whoever sends us such a file must not learn what stands in others. */
    @Test
    void aFileOfSomeoneElseReachesNoOther() throws Exception {
        scan(request());
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file("a.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE VIEW by_month AS FROM read_csv('" + secret + "')");
            statement.execute("CREATE VIEW reach AS FROM read_csv('" + secret + "')");
        }
        try (Inventory inventory = Inventory.open(file("a.duckdb"))) {
            assertThat(inventory.ask("SELECT sum(messages) FROM by_month", row -> row.getLong(1)))
                    .containsExactly(
                            Files.readAllLines(file("a.ndjson")).stream().count());
            assertThatThrownBy(() -> inventory.ask("FROM reach", row -> row))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("disabled");
        }
    }

    @Test
    void otherFilesAreRefused() throws Exception {
        assertThatThrownBy(() -> Inventory.open(folder.resolve("none.duckdb"))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> Inventory.open(mbox)).isInstanceOf(IOException.class);
        Path other = folder.resolve("other.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + other);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t AS SELECT 1");
        }
        assertThatThrownBy(() -> Inventory.open(other)).hasMessageContaining("no inventory of tlsbadge scan");
    }
}
