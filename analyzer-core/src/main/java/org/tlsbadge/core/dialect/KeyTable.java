package org.tlsbadge.core.dialect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hash table of fixed content whose keys are {@code long} and whose misses cost one look. Open addressing, a quarter full. */
final class KeyTable<V> {

    private final long[] keys;
    private final @Nullable List<V>[] values;
    private final int mask;

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
        }
    }

    @Nullable
    List<V> get(long key) {
        return values[place(key)];
    }

    /** Where the key is, or would be. */
    private int place(long key) {
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (values[at] != null && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }
}
