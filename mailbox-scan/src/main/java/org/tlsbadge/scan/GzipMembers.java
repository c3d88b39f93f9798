package org.tlsbadge.scan;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What several gzip files in a row hold (RFC 1952 section 2.2), and that something else stands behind them, which Java passes over. */
final class GzipMembers extends GZIPInputStream {

    private static final int TRAILER = 8;

    private boolean ended;

    GzipMembers(InputStream in, int buffer) throws IOException {
        super(new Unending(in), buffer);
    }

    /** Java looks for another member only where it is told that there may be one. */
    private static final class Unending extends FilterInputStream {
        private Unending(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 1;
        }
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int read = super.read(bytes, start, length);
        if (read < 0 && !ended) {
            ended = true;
            if (inf.getRemaining() > TRAILER || in.read() >= 0) {
                throw new IOException("damaged: what stands behind its end is no gzip");
            }
        }
        return read;
    }
}
