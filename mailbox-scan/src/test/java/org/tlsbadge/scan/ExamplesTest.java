package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/scan.md} says of the DuckDB file. */
class ExamplesTest {

    private static final Path PAGE = Path.of("../docs/scan.md");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void scan() throws IOException {
        Correspondence.write(folder.resolve("mbox"), 2000);
        try (Outputs outputs = new Outputs()) {
            outputs.duckdb(folder.resolve("inventory.duckdb"));
            outputs.parquet(folder.resolve("inventory.parquet"));
            new Scanner(ContainersTest.request(false, false, 2, folder.resolve("mbox")), outputs, Progress.NONE).run();
        }
    }

    static List<String> examples() throws IOException {
        return Pattern.compile("(?s)```sql\n(.*?)\n```")
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleAnswers(String example) throws Exception {
        String here = example.replaceAll("'([a-z]+\\.(csv|parquet))'", "'" + folder + "/$1'");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("inventory.duckdb"));
                Statement statement = connection.createStatement()) {
            if (statement.execute(here)) {
                try (ResultSet answer = statement.getResultSet()) {
                    boolean any = answer.next();
                    // Invented mail has no legs further down.
                    assertThat(any || example.contains("role <> 'border'")).isTrue();
                }
            } else {
                assertThat(folder.resolve("hops.csv")).isNotEmptyFile();
            }
        }
    }

    @Test
    void everyViewIsDocumented() throws Exception {
        String page = Files.readString(PAGE);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("inventory.duckdb"));
                Statement statement = connection.createStatement();
                ResultSet views = statement.executeQuery("SELECT view_name FROM duckdb_views() WHERE NOT internal")) {
            int count = 0;
            while (views.next()) {
                assertThat(page).contains("`" + views.getString(1) + "`");
                count++;
            }
            assertThat(count).isGreaterThan(12);
        }
    }
}
