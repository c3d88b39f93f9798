package org.tlsbadge.scan.inventory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.tlsbadge.core.tls.KeyExchangeGroup;
import org.tlsbadge.scan.stream.NativeLibrary;

/**
 * The messages of a scan in a DuckDB file, with ready views; {@code docs/scan.md} describes them. DuckDB's memory is bounded and apart from
 * Java's; what does not fit goes to a folder beside the file.
 */
public final class Inventory implements Closeable {

    private static final String MEMORY = "512MB";

    private final Path file;
    private final Connection connection;

    /** Makes one value of a row of an answer. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Inventory(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * An empty inventory, in place of what that file holds.
     *
     * @throws IOException also when there is no DuckDB for this machine
     */
    public static Inventory create(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(beside(file, ".wal"));
        return new Inventory(file, connect(file, false));
    }

    /**
     * An inventory to be read. Someone else may have made the file: nothing that stands in it reaches any other file.
     *
     * @throws IOException also when it is not the file of a scan
     */
    public static Inventory open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException(file + (Files.exists(file) ? ": cannot be read" : ": no such file"));
        }
        Inventory inventory = new Inventory(file, connect(file, true));
        try {
            inventory.run(Sql.views("TEMP VIEW"));
            inventory.facts();
        } catch (IOException e) {
            inventory.close();
            throw new IOException(file + ": no inventory of tlsbadge scan: " + e.getMessage(), e);
        }
        return inventory;
    }

    private static Connection connect(Path file, boolean readOnly) throws IOException {
        String path = file.toAbsolutePath().toString();
        if (path.indexOf(';') >= 0) {
            throw new IOException(path + ": DuckDB takes no file with a semicolon in its name");
        }
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        if (readOnly) {
            settings.setProperty("duckdb.read_only", "true");
            settings.setProperty("enable_external_access", "false");
            settings.setProperty("lock_configuration", "true");
        }
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + path, settings);
        } catch (SQLException e) {
            throw failed(file, e);
        } catch (LinkageError e) {
            throw new IOException("DuckDB does not run on this machine: " + NativeLibrary.reason(e), e);
        }
    }

    /** Takes in the JSON lines of a scan. */
    public void fill(Path lines, ScanFacts facts) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement(Sql.messages())) {
            statement.setString(1, lines.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            throw failed(file, e);
        }
        groups();
        run(ScanFacts.TABLE);
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO scan VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            facts.fill(statement);
            statement.execute();
        } catch (SQLException e) {
            throw failed(file, e);
        }
        run(Sql.views("VIEW"));
    }

    /** How servers spell groups is for the analyzer to know. */
    private void groups() throws IOException {
        run("CREATE TABLE key_exchange_groups (written VARCHAR, \"name\" VARCHAR, post_quantum BOOLEAN)");
        List<String> written = ask(
                "SELECT DISTINCT \"group\" FROM messages WHERE \"group\" IS NOT NULL ORDER BY ALL",
                row -> row.getString(1));
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO key_exchange_groups VALUES (?, ?, ?)")) {
            for (String group : written) {
                statement.setString(1, group);
                statement.setString(2, KeyExchangeGroup.canonical(group));
                statement.setBoolean(3, KeyExchangeGroup.postQuantum(group));
                statement.execute();
            }
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    /** What is known of the scan as a whole. */
    public ScanFacts facts() throws IOException {
        return ask("SELECT * FROM scan", ScanFacts::of).get(0);
    }

    /** All messages as a Parquet file, in place of what that file holds. */
    public void parquet(Path target) throws IOException {
        Path part = beside(target, ".part");
        String quoted = part.toAbsolutePath().toString().replace("'", "''");
        try {
            run("COPY messages TO '" + quoted + "' (FORMAT parquet, COMPRESSION zstd)");
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The rows of an answer, in its order. */
    public <T> List<T> ask(String question, Row<T> row) throws IOException {
        List<T> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            while (answer.next()) {
                rows.add(row.of(answer));
            }
        } catch (SQLException e) {
            throw failed(file, e);
        }
        return rows;
    }

    private void run(String statements) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    private static IOException failed(Path file, SQLException e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new IOException(file + ": " + reason, e);
    }

    /** A file of that name with something behind it. */
    public static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }
}
