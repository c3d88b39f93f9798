package org.tlsbadge.core.text;

/** Finds line feeds, looking at eight bytes at a time. */
public final class LineFeeds {

    private static final long FEEDS = '\n' * Octets.ONES;

    private LineFeeds() {}

    /** Index of the first one in the range, or {@code end}. */
    public static int next(byte[] bytes, int start, int end) {
        int i = start;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long hits = Octets.zeros(Octets.at(bytes, i) ^ FEEDS);
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
