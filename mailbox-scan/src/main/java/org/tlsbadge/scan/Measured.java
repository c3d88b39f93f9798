package org.tlsbadge.scan;

import java.io.IOException;
import java.io.InputStream;
import org.tlsbadge.scan.stream.BulkInputStream;

/** Unpacked bytes, counted; too many of them for the size of the packed file end the reading of it. Closed with the packed file. */
final class Measured extends BulkInputStream {

    private static final long FREE = 1L << 30;
    private static final int RATIO = 200;

    /** What may still be unpacked of one file, however its containers nest. */
    static final class Budget {
        private long left;

        Budget(long packed) {
            left = Math.max(FREE, packed * RATIO);
        }

        boolean isSpent() {
            return left < 0;
        }
    }

    private final InputStream in;
    private final Budget budget;
    private boolean broken;

    Measured(InputStream in, Budget budget) {
        this.in = in;
        this.budget = budget;
    }

    /** Whether it was the container that could not be read, or may not be; else what lies in it is to blame for an error. */
    boolean isBroken() {
        return broken || budget.isSpent();
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int read;
        try {
            read = in.read(bytes, start, length);
        } catch (IOException | RuntimeException e) {
            broken = true;
            throw e;
        }
        budget.left -= Math.max(read, 0);
        if (budget.isSpent()) {
            throw new IOException("unpacks to more than " + RATIO + " times its size: given up");
        }
        return read;
    }
}
