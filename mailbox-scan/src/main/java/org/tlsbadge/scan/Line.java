package org.tlsbadge.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One line of an output, but for the message's index: that of an mbox read in ranges is known only when all before it are counted. */
final class Line {

    private final byte[] bytes;
    private final int gap;

    /**
     * @param bytes without the index, with the line break
     * @param gap   where the index belongs
     */
    Line(byte[] bytes, int gap) {
        this.bytes = bytes;
        this.gap = gap;
    }

    int length() {
        return bytes.length;
    }

    /** Writes the line; answers how many bytes that were. */
    int write(OutputStream out, long index) throws IOException {
        byte[] digits = Long.toString(index).getBytes(StandardCharsets.US_ASCII);
        out.write(bytes, 0, gap);
        out.write(digits, 0, digits.length);
        out.write(bytes, gap, bytes.length - gap);
        return bytes.length + digits.length;
    }
}
