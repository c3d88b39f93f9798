package org.tlsbadge.scan;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.scan.stream.BulkInputStream;

/**
 * Unpacked bytes, counted; too many of them for the size of the packed file end the reading of it. What cannot be read ends it as well, so that
 * what stands before it is read to the last byte; {@link #failure} says it then. Closed with the packed file.
 */
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

        /** @throws IOException when it is spent */
        void check() throws IOException {
            if (isSpent()) {
                throw new IOException("unpacks to more than " + RATIO + " times its size: given up");
            }
        }
    }

    private final InputStream in;
    private final Budget budget;
    private @Nullable IOException failure;

    Measured(InputStream in, Budget budget) {
        this.in = in;
        this.budget = budget;
    }

    /** Why it ended before its end: the container could not be read, or may not be; null otherwise. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read(byte[] bytes, int start, int length) {
        if (failure != null) {
            return -1;
        }
        try {
            int read = in.read(bytes, start, length);
            budget.left -= Math.max(read, 0);
            budget.check();
            return read;
        } catch (IOException e) {
            failure = e;
        } catch (RuntimeException e) {
            // What libraries say of lengths that are not what they claim to be.
            failure = new IOException("damaged: " + e, e);
        }
        return -1;
    }
}
