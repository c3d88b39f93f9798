package org.tlsbadge.scan.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.verdict.Badge;

/**
 * How many messages of each state go by one name.
 *
 * @param name     null where the trace does not say
 * @param messages all of them
 * @param states   how many of each state
 * @param verified how many with a verified certificate
 * @param days     when; null when nobody asked
 */
public record Counts(
        @Nullable String name,
        long messages,
        Map<Badge, Long> states,
        long verified,
        @Nullable Days days) {

    /** First and last day, and the last on which a message came in unencrypted; each null where there is none. */
    public record Days(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate lastNotEncrypted) {}

    static Counts of(ResultSet row) throws SQLException {
        Map<Badge, Long> states = new EnumMap<>(Badge.class);
        for (Badge badge : Badge.values()) {
            states.put(badge, row.getLong(badge.state()));
        }
        return new Counts(
                row.getString("name"), row.getLong("messages"), states, row.getLong("verified_certificate"), null);
    }

    static Counts dated(ResultSet row) throws SQLException {
        Counts counts = of(row);
        Days days = new Days(day(row, "first_day"), day(row, "last_day"), day(row, "last_not_encrypted"));
        return new Counts(counts.name, counts.messages, counts.states, counts.verified, days);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public long of(Badge badge) {
        return states.getOrDefault(badge, 0L);
    }

    public long notEncrypted() {
        return of(Badge.NOT_ENCRYPTED);
    }

    public long weak() {
        return of(Badge.ENCRYPTED_WEAK);
    }

    /** Messages that came in with TLS, however good. */
    public long withTls() {
        return of(Badge.ENCRYPTED) + of(Badge.ENCRYPTED_WEAK) + of(Badge.PARTLY_ENCRYPTED);
    }

    /** Both together. */
    Counts plus(Counts other) {
        Map<Badge, Long> sum = new EnumMap<>(states);
        other.states.forEach((badge, count) -> sum.merge(badge, count, Long::sum));
        return new Counts(name, messages + other.messages, sum, verified + other.verified, null);
    }

    Counts named(String other) {
        return new Counts(other, messages, states, verified, days);
    }
}
