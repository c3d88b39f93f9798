package org.tlsbadge.scan;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, counted; too many of them for the size of the packed file end the reading of it. */
final class Measured extends FilterInputStream {

    private static final long FREE = 1L << 30;
    private static final int RATIO = 200;

    /** What may still be unpacked of one file, however its containers nest. */
    static final class Budget {
        private long left;

        Budget(long packed) {
            left = Math.max(FREE, packed * RATIO);
        }
    }

    private final Budget budget;

    Measured(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        return b < 0 ? b : spend(1, b);
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int read = super.read(bytes, start, length);
        return read < 0 ? read : spend(read, read);
    }

    private int spend(int count, int result) throws IOException {
        budget.left -= count;
        if (budget.left < 0) {
            throw new IOException("unpacks to more than " + RATIO + " times its size: given up");
        }
        return result;
    }

    /** The container goes on behind this entry. */
    @Override
    public void close() {}
}
