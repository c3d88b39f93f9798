package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.tlsbadge.core.text.LineFeeds;
import org.tlsbadge.core.text.Octets;

/**
 * A stretch of a long input that slides along; places are offsets in the whole input. Its size does not depend on the input's: what
 * lies before the place last asked for is forgotten.
 */
final class ByteWindow {

    /** Small enough to stay in a processor's cache. */
    static final int CAPACITY = 1 << 17;
    /** What is read at a time behind the place up to which it is wanted. */
    private static final int BEYOND = 1 << 13;
    /** How much before a place stays: enough to see whether the line before it is empty. */
    private static final int KEPT = 8;

    private static final String MARK = "\nFrom ";
    private static final long NEWLINES = '\n' * Octets.ONES;
    private static final long LETTERS = 'F' * Octets.ONES;
    /** How many pairs of neighbours eight bytes have. */
    private static final int PAIRS = Long.BYTES - 1;

    private final ReadableByteChannel channel;
    private final long wanted;
    private byte[] buffer;
    private long base;
    private int size;
    private boolean ended;

    /** @param offset where in the whole input the channel stands */
    ByteWindow(ReadableByteChannel channel, long offset) {
        this(channel, offset, Long.MAX_VALUE, new byte[CAPACITY]);
    }

    /**
     * @param offset where in the whole input the channel stands
     * @param wanted up to where it is wanted for certain; what lies behind is read in small steps
     * @param room   for what is loaded, {@link #CAPACITY} bytes; nobody else's while this is in use
     */
    ByteWindow(ReadableByteChannel channel, long offset, long wanted, byte[] room) {
        this.channel = channel;
        this.base = offset;
        this.wanted = wanted;
        this.buffer = room;
    }

    /** The offset behind the last byte that is loaded. */
    long end() {
        return base + size;
    }

    /** Whether {@link #end} is the end of the input. */
    boolean ended() {
        return ended;
    }

    /** The byte at a place that is loaded; 0 elsewhere. */
    byte at(long place) {
        return place >= base && place < base + size ? buffer[(int) (place - base)] : 0;
    }

    /** A copy of what is loaded of the range. */
    byte[] copy(long from, long to) {
        return Arrays.copyOfRange(buffer, (int) (from - base), (int) (Math.min(to, end()) - base));
    }

    /** Loads up to that place, or the end of the input; what lies well before {@code from} is forgotten. */
    boolean load(long from, long to) throws IOException {
        if (to > end() && !ended) {
            int drop = (int) Math.min(size, Math.max(0, from - KEPT - base));
            int needed = (int) (to - base - drop);
            byte[] target = needed > buffer.length ? new byte[Math.max(needed, buffer.length * 2)] : buffer;
            System.arraycopy(buffer, drop, target, 0, size - drop);
            buffer = target;
            base += drop;
            size -= drop;
            while (to > end() && !ended) {
                fill();
            }
        }
        return to <= end();
    }

    private void fill() throws IOException {
        long step = Math.min(buffer.length - size, Math.max(BEYOND, wanted - end()));
        int read = channel.read(ByteBuffer.wrap(buffer, size, (int) step));
        if (read < 0) {
            ended = true;
        } else {
            size += read;
        }
    }

    /** Goes to that place without reading what lies between. */
    void jump(long place) throws IOException {
        if (place < base || place > end()) {
            ((SeekableByteChannel) channel).position(place);
            base = place;
            size = 0;
            ended = false;
        }
    }

    /**
     * Behind the next line break at or behind {@code from}, those left out behind which a header goes on for certain; or at the limit or the
     * end. Keeps what lies behind {@code start}.
     */
    long lineBehind(long start, long from, long limit) throws IOException {
        long place = from;
        while (place < limit && load(start, place + 1)) {
            int last = (int) (Math.min(end(), limit) - base);
            int at = LineFeeds.next(buffer, (int) (place - base), last);
            while (at + 1 < last && !mayEndHeader(buffer[at + 1])) {
                at = LineFeeds.next(buffer, at + 1, last);
            }
            if (at < last) {
                return base + at + 1;
            }
            place = base + last;
        }
        return place;
    }

    /** An empty line, or what may be a separator, begins with it. */
    private static boolean mayEndHeader(byte b) {
        return b == '\n' || b == '\r' || b == 'F';
    }

    /** Where the next line break with {@code From } behind it stands, at or behind {@code from}; -1 when there is none before {@code to}. */
    long findMark(long from, long to) throws IOException {
        long place = from;
        while (place < to && load(place, place + MARK.length())) {
            int last = (int) (Math.min(end(), to + MARK.length()) - base) - 1;
            int at = search((int) (place - base), last);
            place = base + at;
            if (at + MARK.length() - 1 <= last) {
                return place;
            }
        }
        return -1;
    }

    /** Where the mark begins; or, when there is none, from where on to search when more is loaded. Looks at 28 bytes at a time. */
    private int search(int from, int last) {
        byte[] bytes = buffer;
        int limit = last - MARK.length() + 2;
        int i = from;
        for (; i + 4 * PAIRS < limit; i += 4 * PAIRS) {
            long one = differs(bytes, i);
            long two = differs(bytes, i + PAIRS);
            long three = differs(bytes, i + 2 * PAIRS);
            long four = differs(bytes, i + 3 * PAIRS);
            // What is not ASCII passes the first look, which is all that most mail needs.
            if ((((one - Octets.ONES) | (two - Octets.ONES) | (three - Octets.ONES) | (four - Octets.ONES))
                                    & Octets.TOPS)
                            != 0
                    && (Octets.zeros(one) | Octets.zeros(two) | Octets.zeros(three) | Octets.zeros(four)) != 0) {
                int at = first(bytes, i, i + 4 * PAIRS);
                if (at < i + 4 * PAIRS) {
                    return at;
                }
            }
        }
        return first(bytes, i, limit);
    }

    /** A byte of it, the last but for one, is zero where a line break stands and the mark's first letter behind it. */
    private static long differs(byte[] bytes, int i) {
        long eight = Octets.at(bytes, i);
        return eight ^ NEWLINES | eight >>> Byte.SIZE ^ LETTERS;
    }

    /** Where the first mark in the range begins, or the limit; marks do not reach beyond what is loaded. */
    private static int first(byte[] bytes, int from, int limit) {
        int i = from;
        while (i < limit && !isMark(bytes, i)) {
            i++;
        }
        return i;
    }

    private static boolean isMark(byte[] bytes, int at) {
        return bytes[at + 1] == 'F'
                && bytes[at] == '\n'
                && bytes[at + 2] == 'r'
                && bytes[at + 3] == 'o'
                && bytes[at + 4] == 'm'
                && bytes[at + 5] == ' ';
    }
}
