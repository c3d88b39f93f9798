package org.tlsbadge.core.dialect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hash table of fixed content whose keys are {@code long} and whose misses cost one look. Open addressing, a quarter full. */
final class KeyTable<V> {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final @Nullable List<V>[] values;
    private final int mask;
    /** One bit for some of the key's hash: most keys that are not here are found out by it, without a look at the table. */
    private final long[] bits = new long[64];

    @SuppressWarnings("unchecked") // an array of lists
    KeyTable(Map<Long, List<V>> content) {
        int size = Integer.highestOneBit(Math.max(4, content.size())) * 8;
        keys = new long[size];
        values = (@Nullable List<V>[]) new List<?>[size];
        mask = size - 1;
        for (Map.Entry<Long, List<V>> entry : content.entrySet()) {
            int at = place(entry.getKey());
            keys[at] = entry.getKey();
            values[at] = List.copyOf(entry.getValue());
            bits[word(entry.getKey())] |= bit(entry.getKey());
        }
    }

    @Nullable
    List<V> get(long key) {
        return (bits[word(key)] & bit(key)) == 0 ? null : values[place(key)];
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
        while (values[at] != null && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }
}
