package org.tlsbadge.scan;

import java.util.EnumMap;
import java.util.Map;
import org.tlsbadge.core.verdict.Badge;

/**
 * What a scan did. Each message that was found is written, or a duplicate, or named among the problems.
 *
 * @param found      messages that readers found
 * @param states     how many messages of each badge were written
 * @param duplicates messages left out since they were written before
 * @param failed     messages that were found and could not be analysed; each is among the problems
 * @param problems   things that could not be read
 * @param others     files without mail
 * @param stopped    whether it was stopped before the end
 */
public record Outcome(
        long found,
        Map<Badge, Long> states,
        long duplicates,
        long failed,
        long problems,
        long others,
        boolean stopped) {

    public Outcome {
        Map<Badge, Long> copy = new EnumMap<>(Badge.class);
        copy.putAll(states);
        states = copy;
    }

    /** Messages in the output. */
    public long written() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the sums agree. */
    public boolean addsUp() {
        return found == written() + duplicates + failed;
    }
}
