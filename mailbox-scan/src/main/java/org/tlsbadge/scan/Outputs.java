package org.tlsbadge.scan;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.scan.inventory.Inventory;

/** Where a scan writes to; several at once. */
public final class Outputs implements Closeable {

    private final List<LineOutput> lines = new ArrayList<>();
    private @Nullable Journal journal;
    /** JSON lines in a file: the caller's, or else ours, which goes when all is made of it. */
    private @Nullable Path spool;

    private boolean ours;
    private boolean complete;
    private @Nullable Extracts extracts;

    /**
     * Goes on behind what an earlier scan with the same request wrote, when its journal is there, and keeps a journal. To be called first.
     *
     * @param path    of the journal
     * @param request what is to be scanned
     * @param outputs what is written, and where
     * @throws IOException also when the journal is that of another scan
     */
    public void resume(Path path, ScanRequest request, Map<String, String> outputs) throws IOException {
        String options =
                request.options().trust() + " " + request.options().profile().name();
        String way = request.attached() + " " + request.dedupe() + " " + request.redact() + " "
                + request.messages().locale();
        journal = new Journal(path, request.inputs() + " " + new TreeMap<>(outputs) + " " + options + " " + way);
    }

    /** JSON lines in a file; {@code docs/scan.md} describes them. */
    public void ndjson(Path file) throws IOException {
        lines.add(file(Format.NDJSON, file));
        spool = file;
    }

    /** Comma-separated values in a file; {@code docs/scan.md} describes the columns. */
    public void csv(Path file) throws IOException {
        lines.add(file(Format.CSV, file));
    }

    /** Comma-separated values, one row a hop, in a file; {@code docs/scan.md} describes the columns. */
    public void csvHops(Path file) throws IOException {
        lines.add(file(Format.CSV_HOPS, file));
    }

    private LineOutput file(Supplier<Format> format, Path path) throws IOException {
        long length = journal == null ? 0 : journal.length(lines.size());
        FileOutputStream out = new NamedFile(path, journal != null);
        try {
            if (journal != null) {
                if (out.getChannel().size() < length) {
                    throw new IOException(path + " is shorter than its journal says; remove the journal to begin anew");
                }
                out.getChannel().truncate(length);
            }
            return new LineOutput(format, out, length);
        } catch (IOException e) {
            out.close();
            throw e;
        }
    }

    @Nullable
    Journal journal() {
        return journal;
    }

    List<Long> lengths() {
        return lines.stream().map(LineOutput::length).toList();
    }

    /** All is written: there is nothing to go on with. */
    void complete() throws IOException {
        complete = true;
        if (journal != null) {
            journal.delete();
        }
    }

    /** JSON lines; {@code docs/scan.md} describes them. */
    public void ndjson(OutputStream out) throws IOException {
        lines.add(new LineOutput(Format.NDJSON, out, 0));
    }

    /** Comma-separated values; {@code docs/scan.md} describes the columns. */
    public void csv(OutputStream out) throws IOException {
        lines.add(new LineOutput(Format.CSV, out, 0));
    }

    /** Comma-separated values, one row a hop; {@code docs/scan.md} describes the columns. */
    public void csvHops(OutputStream out) throws IOException {
        lines.add(new LineOutput(Format.CSV_HOPS, out, 0));
    }

    List<LineOutput> lines() {
        return lines;
    }

    /** Those of all of them, for a thread of its own. */
    List<Format> formats() {
        return lines.stream().map(LineOutput::format).toList();
    }

    /** A DuckDB file with ready views, written when the scan has come to its end. To be called after the outputs of lines. */
    public void duckdb(Path file) throws IOException {
        extracts(file).duckdb(file);
    }

    /** A Parquet file, written when the scan has come to its end. To be called after the outputs of lines. */
    public void parquet(Path file) throws IOException {
        extracts(file).parquet(file);
    }

    /** A page of figures, charts and tables, written when the scan has come to its end. To be called after the outputs of lines. */
    public void html(Path file) throws IOException {
        extracts(file).html(file);
    }

    /** That nothing can be written there should not turn out after hours. */
    private static void check(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new IOException(file + (Files.isDirectory(file) ? ": is a folder" : ": no such folder"));
        }
    }

    private Extracts extracts(Path first) throws IOException {
        check(first);
        Path source = spool;
        if (source == null) {
            source = Inventory.beside(first, ".lines");
            ndjson(source);
            ours = true;
        }
        if (extracts == null) {
            extracts = new Extracts(source, first);
        }
        return extracts;
    }

    /** Writes what is written at the end only. A scan that was stopped and can go on has not come to its end. */
    void finish(ScanRequest request, Outcome outcome) throws IOException {
        if (extracts != null && (journal == null || !outcome.stopped())) {
            extracts.write(request, outcome);
        }
    }

    void flush() throws IOException {
        for (LineOutput line : lines) {
            line.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            for (LineOutput line : lines) {
                line.close();
            }
        } finally {
            if (extracts != null) {
                extracts.close();
            }
            if (ours && spool != null && (journal == null || complete)) {
                Files.deleteIfExists(spool);
            }
            if (journal != null) {
                journal.close();
            }
        }
    }
}
