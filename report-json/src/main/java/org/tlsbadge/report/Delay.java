package org.tlsbadge.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.explain.Messages;

/** How long a leg took, in few words. */
public final class Delay {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Delay() {}

    /** Null when it is not known; a clock that runs behind gives a remark, never a time. */
    public static @Nullable String of(@Nullable Long seconds, Messages words) {
        if (seconds == null) {
            return null;
        }
        if (seconds < 0) {
            return words.text("report.delay-unclear");
        }
        if (seconds < 2 * MINUTE) {
            return seconds + " s";
        }
        if (seconds < 2 * HOUR) {
            return seconds / MINUTE + " min" + rest(seconds % MINUTE, " s");
        }
        if (seconds < 2 * DAY) {
            return seconds / HOUR + " h" + rest(seconds % HOUR / MINUTE, " min");
        }
        return words.text("report.days", Map.of("count", Long.toString(seconds / DAY)));
    }

    private static String rest(long value, String unit) {
        return value == 0 ? "" : " " + value + unit;
    }
}
