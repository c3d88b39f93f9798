package org.tlsbadge.scan;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.scan.inventory.Inventory;
import org.tlsbadge.scan.inventory.ScanFacts;
import org.tlsbadge.scan.page.ReportPage;

/**
 * What is made of the JSON lines when a scan has come to its end: database, Parquet file, page. Each stands at its place when it is whole,
 * and what was there before stays until then.
 */
final class Extracts implements Closeable {

    private final Path lines;
    private final Path database;
    private final Inventory inventory;
    private @Nullable Path duckdb;
    private @Nullable Path parquet;
    private @Nullable Path html;

    /**
     * Opens the database at once: whether that works should not turn out after hours.
     *
     * @param lines the JSON lines
     * @param first the first of the extracts; what is under work stands beside it
     */
    Extracts(Path lines, Path first) throws IOException {
        this.lines = lines;
        this.database = Inventory.beside(first, ".database");
        this.inventory = Inventory.create(database);
    }

    void duckdb(Path file) {
        duckdb = file;
    }

    void parquet(Path file) {
        parquet = file;
    }

    void html(Path file) {
        html = file;
    }

    void write(ScanRequest request, Outcome outcome) throws IOException {
        inventory.fill(
                lines,
                new ScanFacts(
                        request.options().now(),
                        request.options().profile().name(),
                        request.redact(),
                        outcome.stopped(),
                        outcome.duplicates(),
                        outcome.problems(),
                        outcome.others()));
        try {
            if (parquet != null) {
                inventory.parquet(parquet);
            }
            if (html != null) {
                ReportPage.write(inventory, request.messages(), html);
            }
        } finally {
            // Whole already: the others can be made of it once there is room.
            inventory.close();
            if (duckdb != null) {
                Files.move(database, duckdb, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws IOException {
        inventory.close();
        Files.deleteIfExists(database);
        Files.deleteIfExists(Inventory.beside(database, ".wal"));
    }
}
