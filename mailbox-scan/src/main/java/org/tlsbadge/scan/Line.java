package org.tlsbadge.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What an output says of one message, in one line or several or none; but for numbers that are known only when all messages before it are
 * counted.
 */
final class Line {

    /** What is missing. */
    enum Missing {
        /** The place in its file: an mbox is read in ranges. */
        INDEX,
        /** The place in the output. */
        NUMBER
    }

    /**
     * @param from where it belongs, in bytes
     * @param to   behind what stands there in its stead; the same when nothing does
     */
    record Gap(int from, int to, Missing missing) {}

    private final byte[] bytes;
    private final List<Gap> gaps;

    /**
     * @param bytes without the numbers, with the line breaks
     * @param gaps  where they belong, in rising order
     */
    Line(byte[] bytes, List<Gap> gaps) {
        this.bytes = bytes;
        this.gaps = List.copyOf(gaps);
    }

    int length() {
        return bytes.length;
    }

    /** Writes it; answers how many bytes that were. */
    int write(OutputStream out, long index, long number) throws IOException {
        int length = bytes.length;
        int start = 0;
        for (Gap gap : gaps) {
            long value = gap.missing() == Missing.INDEX ? index : number;
            byte[] digits = Long.toString(value).getBytes(StandardCharsets.US_ASCII);
            out.write(bytes, start, gap.from() - start);
            out.write(digits, 0, digits.length);
            start = gap.to();
            length += digits.length - (gap.to() - gap.from());
        }
        out.write(bytes, start, bytes.length - start);
        return length;
    }
}
