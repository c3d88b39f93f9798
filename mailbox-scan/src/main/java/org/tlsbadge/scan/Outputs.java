package org.tlsbadge.scan;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Where a scan writes to; several at once. */
public final class Outputs implements Closeable {

    private final List<LineOutput> lines = new ArrayList<>();

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

    /** Whether an output wants the reports as such. */
    boolean addsUp() {
        return false;
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
    }
}
