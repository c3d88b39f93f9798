package org.tlsbadge.core.trace;

import static org.tlsbadge.core.text.Octets.ONES;
import static org.tlsbadge.core.text.Octets.TOPS;

import org.tlsbadge.core.text.Octets;
import org.tlsbadge.core.text.SourceText;

/**
 * The characters of one field, and a bit for each that may end or open something: most may not, and are passed over 64 at a time.
 * Arrays are used again for the next field.
 */
final class Marks {

    /** Times this, the lowest bits of eight octets become the eight highest bits. */
    private static final long GATHER = 0x0102040810204080L;

    private byte[] text = new byte[512];
    private long[] marks = new long[text.length / Long.SIZE];

    /**
     * Takes so many characters, a blank behind them, which is marked, and some that mean nothing. The array is valid until the next
     * call.
     */
    byte[] load(SourceText source, int start, int length) {
        int blocks = (length + Long.BYTES) / Long.SIZE + 1;
        if (marks.length < blocks) {
            marks = new long[blocks];
            text = new byte[blocks * Long.SIZE];
        }
        source.copy(start, start + length, text);
        text[length] = ' ';
        for (int block = 0; block < blocks; block++) {
            long found = 0;
            for (int i = 0; i < Long.SIZE; i += Long.BYTES) {
                found |= marks(Octets.at(text, block * Long.SIZE + i)) << i;
            }
            marks[block] = found;
        }
        return text;
    }

    /**
     * One bit for each of eight octets: for all that lie between the first control character and {@code )}, between {@code ;} and
     * {@code >}, and for the backslash. A mark too many only costs a look, so others whose lower seven bits are such are marked, too.
     */
    private static long marks(long octets) {
        long each = octets | TOPS;
        long low = ~(each - (')' + 1) * ONES);
        long middle = each - ';' * ONES & ~(each - ('>' + 1) * ONES);
        long backslash = each - '\\' * ONES & ~(each - ('\\' + 1) * ONES);
        return (((low | middle | backslash) & TOPS) >>> 7) * GATHER >>> Long.SIZE - Byte.SIZE;
    }

    /** The first marked character at or behind the index, which must not be behind the one that was added. */
    int next(int from) {
        int block = from >>> 6;
        long found = marks[block] & -1L << from;
        while (found == 0) {
            found = marks[++block];
        }
        // The number of zeros behind the lowest one; this way the fast compiler does not call a method with branches.
        return (block << 6) + Long.bitCount(~found & found - 1);
    }

    /** The marks of the 64 characters from the index, the first one lowest; beyond the text they mean nothing. */
    long from(int at) {
        int block = at >>> 6;
        long rest = (at & 63) == 0 || block + 1 == marks.length ? 0 : marks[block + 1] << -at;
        return marks[block] >>> at | rest;
    }
}
