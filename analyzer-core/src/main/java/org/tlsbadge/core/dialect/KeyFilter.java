package org.tlsbadge.core.dialect;

import java.util.Set;

/** Says of most keys that are not in a set that they are not, without looking into it: a bit set over their hashes. */
final class KeyFilter {

    private static final int BITS = 1 << 14;

    private final long[] bits = new long[BITS / 64];

    KeyFilter(Set<Long> keys) {
        for (long key : keys) {
            int bit = bit(key);
            bits[bit >> 6] |= 1L << bit;
        }
    }

    boolean excludes(long key) {
        int bit = bit(key);
        return (bits[bit >> 6] & 1L << bit) == 0;
    }

    private static int bit(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 50);
    }
}
