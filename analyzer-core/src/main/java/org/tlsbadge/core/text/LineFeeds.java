package org.tlsbadge.core.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds line feeds, looking at eight bytes at a time. */
public final class LineFeeds {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long FEEDS = '\n' * ONES;

    private LineFeeds() {}

    /** Index of the first one in the range, or {@code end}. */
    public static int next(byte[] bytes, int start, int end) {
        int i = start;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long differs = (long) LONGS.get(bytes, i) ^ FEEDS;
            // The lowest bit set tells for certain of a byte that is zero.
            long hits = differs - ONES & ~differs & TOPS;
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return i;
    }
}
