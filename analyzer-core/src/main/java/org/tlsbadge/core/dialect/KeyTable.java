package org.tlsbadge.core.dialect;

import java.util.Arrays;
import java.util.Collection;

/** Numbers the keys of a fixed set: a hash table whose misses cost one look. Open addressing, a quarter full. */
final class KeyTable {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] numbers;
    private final int mask;
    /** One bit for some of the key's hash: most keys that are not here are found out by it, without a look at the table. */
    private final long[] bits = new long[64];

    /** The keys, each once. */
    KeyTable(Collection<Long> content) {
        int size = Integer.highestOneBit(Math.max(4, content.size())) * 8;
        keys = new long[size];
        numbers = new int[size];
        Arrays.fill(numbers, -1);
        mask = size - 1;
        int number = 0;
        for (long key : content) {
            int at = place(key);
            keys[at] = key;
            numbers[at] = number++;
            bits[word(key)] |= bit(key);
        }
    }

    /** Where the key stood in the collection, or -1. */
    int find(long key) {
        return (bits[word(key)] & bit(key)) == 0 ? -1 : numbers[place(key)];
    }

    private static int word(long key) {
        return (int) (key * MIX >>> 58);
    }

    private static long bit(long key) {
        return 1L << (key * MIX >>> 52);
    }

    /** Where the key is, or would be. */
    private int place(long key) {
        int at = (int) (key * MIX >>> 40) & mask;
        while (numbers[at] >= 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }
}
