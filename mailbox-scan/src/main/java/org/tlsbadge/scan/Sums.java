package org.tlsbadge.scan;

import java.util.EnumMap;
import java.util.Map;
import org.tlsbadge.core.verdict.Badge;

/** What has been written so far, counted. */
final class Sums {

    private final Map<Badge, Long> states = new EnumMap<>(Badge.class);
    private long duplicates;
    private long failed;
    private long problems;
    private long others;
    private long written;

    void message(Badge badge) {
        states.merge(badge, 1L, Long::sum);
        written++;
    }

    void duplicate() {
        duplicates++;
    }

    void problem(boolean ofMessage) {
        problems++;
        failed += ofMessage ? 1 : 0;
    }

    void other() {
        others++;
    }

    /** Messages in the output. */
    long written() {
        return written;
    }

    /** Messages found, as far as they are written or accounted for. */
    long found() {
        return written + duplicates + failed;
    }

    Outcome outcome(long found, boolean stopped) {
        return new Outcome(found, states, duplicates, failed, problems, others, stopped);
    }

    /** On one line, for {@link #read}. */
    String text() {
        StringBuilder text = new StringBuilder().append(duplicates + " " + failed + " " + problems + " " + others);
        for (Badge badge : Badge.values()) {
            text.append(' ').append(states.getOrDefault(badge, 0L));
        }
        return text.toString();
    }

    void read(String text) {
        String[] words = text.split(" ");
        duplicates = Long.parseLong(words[0]);
        failed = Long.parseLong(words[1]);
        problems = Long.parseLong(words[2]);
        others = Long.parseLong(words[3]);
        for (Badge badge : Badge.values()) {
            long count = Long.parseLong(words[4 + badge.ordinal()]);
            if (count > 0) {
                states.put(badge, count);
                written += count;
            }
        }
    }
}
