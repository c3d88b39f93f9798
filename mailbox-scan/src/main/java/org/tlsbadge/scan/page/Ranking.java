package org.tlsbadge.scan.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first few of one kind.
 *
 * @param key  what they have the most of
 * @param rows most first
 */
public record Ranking(String key, List<Row> rows) {

    /**
     * One of them.
     *
     * @param name  null where the trace does not say
     * @param count how many of that kind
     * @param all   of how many
     */
    public record Row(@Nullable String name, long count, long all) {}

    public Ranking {
        rows = List.copyOf(rows);
    }

    /** The longest bar. */
    public long most() {
        return rows.isEmpty() ? 1 : rows.get(0).count();
    }
}
