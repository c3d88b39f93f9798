package org.tlsbadge.http.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines at LF, each up to a limit; what is longer is read and dropped, and the line marked. */
final class Lines {

    /**
     * One line.
     *
     * @param bytes   without the line break; empty when too long
     * @param tooLong whether it was longer than the limit
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(byte[] bytes, boolean tooLong) {

        boolean isBlank() {
            for (byte b : bytes) {
                if (b > ' ' || b < 0) {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[16 << 10];
    private int next;
    private int end;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Whether the next line, or a part of it, is here already. */
    boolean isWaiting() throws IOException {
        return next < end || in.available() > 0;
    }

    /** Null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4 << 10);
        boolean any = false;
        boolean tooLong = false;
        while (next < end || fill()) {
            any = true;
            int start = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            tooLong |= line.size() + next - start > limit;
            if (!tooLong) {
                line.write(buffer, start, next - start);
            }
            if (next < end) {
                next++;
                return line(line, tooLong);
            }
        }
        return any ? line(line, tooLong) : null;
    }

    private static Line line(ByteArrayOutputStream line, boolean tooLong) {
        return new Line(tooLong ? new byte[0] : line.toByteArray(), tooLong);
    }

    private boolean fill() throws IOException {
        int read = in.read(buffer, 0, buffer.length);
        next = 0;
        end = Math.max(0, read);
        return read > 0;
    }
}
