package org.tlsbadge.scan;

import java.io.IOException;
import java.io.InputStream;
import org.tlsbadge.scan.stream.BulkInputStream;

/** A text whose lines end in CR alone, with LF for it; from the first LF on it is left as it is. */
final class LineFeedsForReturns extends BulkInputStream {

    private final InputStream in;
    private boolean over;

    LineFeedsForReturns(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        int read = in.read(bytes, start, length);
        for (int i = start; i < start + read && !over; i++) {
            over = bytes[i] == '\n';
            if (bytes[i] == '\r') {
                bytes[i] = '\n';
            }
        }
        return read;
    }
}
