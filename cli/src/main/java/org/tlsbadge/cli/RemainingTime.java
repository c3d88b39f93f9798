package org.tlsbadge.cli;

import java.util.Locale;

/** How far a scan has come, and how long the rest will take at the same rate. */
final class RemainingTime {

    /** Before that the first messages, which are slow, tell nothing. */
    private static final double SOON = 2;

    private static final int WIDTH = 20;

    private RemainingTime() {}

    /** Such as {@code [########............] }; empty while nobody can tell. */
    static String bar(long passed, long size) {
        if (size <= 0 || passed > size) {
            return "";
        }
        int done = (int) (passed * WIDTH / size);
        return "[" + "#".repeat(done) + ".".repeat(WIDTH - done) + "] ";
    }

    /**
     * Such as {@code , 40 %, 3 min left}; empty while nobody can tell.
     *
     * @param passed  bytes done
     * @param size    bytes in all; not positive when unknown
     * @param seconds how long it took so far
     */
    static String of(long passed, long size, double seconds) {
        if (size <= 0 || passed <= 0 || passed > size || seconds < SOON) {
            return "";
        }
        long left = Math.round(seconds / passed * (size - passed));
        return String.format(Locale.ROOT, ", %d %%, %s left", passed * 100 / size, words(left));
    }

    private static String words(long seconds) {
        if (seconds < 90) {
            return seconds + " s";
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 90
                ? minutes + " min"
                : String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60);
    }
}
