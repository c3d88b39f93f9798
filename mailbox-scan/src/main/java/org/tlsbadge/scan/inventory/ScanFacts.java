package org.tlsbadge.scan.inventory;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a scan as a whole.
 *
 * @param time       when it began, in whole seconds; null when the caller did not want it to matter
 * @param profile    the policy by which versions and suites were judged
 * @param redacted   whether persons and inner hosts were left out
 * @param stopped    whether it was stopped before the end
 * @param duplicates copies that were left out
 * @param problems   things that could not be read
 * @param others     files without mail
 */
public record ScanFacts(
        @Nullable Instant time,
        String profile,
        boolean redacted,
        boolean stopped,
        long duplicates,
        long problems,
        long others) {

    /** Number of the arrangement of tables; raised when an older program could not read them. */
    private static final int FORMAT = 1;

    static final String TABLE =
            "CREATE TABLE scan (format INTEGER, \"time\" TIMESTAMP, profile VARCHAR, redacted BOOLEAN,"
                    + " stopped BOOLEAN, duplicates BIGINT, problems BIGINT, files_without_mail BIGINT)";

    void fill(PreparedStatement row) throws SQLException {
        row.setInt(1, FORMAT);
        row.setObject(2, time == null ? null : LocalDateTime.ofInstant(time, ZoneOffset.UTC));
        row.setString(3, profile);
        row.setBoolean(4, redacted);
        row.setBoolean(5, stopped);
        row.setLong(6, duplicates);
        row.setLong(7, problems);
        row.setLong(8, others);
    }

    static ScanFacts of(ResultSet row) throws SQLException {
        if (row.getInt("format") > FORMAT) {
            throw new SQLException("a newer tlsbadge wrote it");
        }
        LocalDateTime time = row.getObject("time", LocalDateTime.class);
        return new ScanFacts(
                time == null ? null : time.toInstant(ZoneOffset.UTC),
                row.getString("profile"),
                row.getBoolean("redacted"),
                row.getBoolean("stopped"),
                row.getLong("duplicates"),
                row.getLong("problems"),
                row.getLong("files_without_mail"));
    }
}
