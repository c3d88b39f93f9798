package org.tlsbadge.scan;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A file of lines that is being written. */
final class LineOutput implements Closeable {

    private final Supplier<Format> format;
    private final OutputStream out;
    private long length;

    /** @param length how much of it is written already; 0 for a new one */
    LineOutput(Supplier<Format> format, OutputStream out, long length) throws IOException {
        this.format = format;
        this.out = new BufferedOutputStream(out, 1 << 17);
        this.length = length;
        if (length == 0) {
            byte[] head = format.get().head().getBytes(StandardCharsets.UTF_8);
            this.out.write(head);
            this.length = head.length;
        }
    }

    /** A new one, for a thread of its own. */
    Format format() {
        return format.get();
    }

    long length() {
        return length;
    }

    void write(Line line, long index, long number) throws IOException {
        length += line.write(out, index, number);
    }

    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
