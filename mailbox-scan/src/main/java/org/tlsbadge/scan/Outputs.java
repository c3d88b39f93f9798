package org.tlsbadge.scan;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.report.BriefReport;

/** Where a scan writes to; several at once. */
public final class Outputs implements Closeable {

    private final List<LineOutput> lines = new ArrayList<>();
    private final Tally tally = new Tally();
    private @Nullable Journal journal;
    private @Nullable Path html;

    /**
     * Goes on behind what an earlier scan with the same request wrote, when its journal is there, and keeps a journal. To be called first.
     *
     * @param path    of the journal
     * @param request what is to be scanned
     * @throws IOException also when the journal is that of another scan
     */
    public void resume(Path path, ScanRequest request) throws IOException {
        String options =
                request.options().trust() + " " + request.options().profile().name();
        String way = request.dedupe() + " " + request.redact() + " "
                + request.messages().locale();
        journal = new Journal(path, request.inputs() + " " + options + " " + way);
    }

    /** JSON lines in a file; {@code docs/scan.md} describes them. */
    public void ndjson(Path file) throws IOException {
        lines.add(file(Format.NDJSON, file));
    }

    /** Comma-separated values in a file; {@code docs/scan.md} describes the columns. */
    public void csv(Path file) throws IOException {
        lines.add(file(Format.CSV, file));
    }

    private LineOutput file(Format format, Path path) throws IOException {
        long length = journal == null ? 0 : journal.length(lines.size());
        FileOutputStream out = new FileOutputStream(path.toFile(), journal != null);
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

    List<LineOutput> lines() {
        return lines;
    }

    List<Format> formats() {
        return lines.stream().map(LineOutput::format).toList();
    }

    /** One page of figures, charts and tables, written when the scan has come to its end. Not for a scan that goes on behind another. */
    public void html(Path file) {
        html = file;
    }

    /** Whether an output wants the reports as such. */
    boolean addsUp() {
        return html != null;
    }

    /** Counts a message that was written. */
    void add(BriefReport report) {
        tally.add(report);
    }

    /** Writes what is written at the end only; a page that was there before is replaced when the new one is whole. */
    void finish(Outcome outcome) throws IOException {
        if (html != null) {
            Path part = html.resolveSibling(html.getFileName() + ".part");
            Files.write(part, HtmlReport.of(tally, outcome));
            Files.move(part, html, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void flush() throws IOException {
        for (LineOutput line : lines) {
            line.flush();
        }
    }

    @Override
    public void close() throws IOException {
        for (LineOutput line : lines) {
            line.close();
        }
        if (journal != null) {
            journal.close();
        }
    }
}
