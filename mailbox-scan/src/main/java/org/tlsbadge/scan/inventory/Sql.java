package org.tlsbadge.scan.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.tlsbadge.core.verdict.Badge;

/** The statements that make tables and views; most stand in files beside this class. */
final class Sql {

    private Sql() {}

    static String messages() {
        return resource("messages.sql");
    }

    /** @param kind {@code VIEW} or {@code TEMP VIEW} */
    static String views(String kind) {
        return resource("views.sql")
                .replace("{view}", kind)
                .replace("{states}", states())
                .replace(
                        "{days}",
                        "min(\"time\")::DATE AS first_day, max(\"time\")::DATE AS last_day,"
                                + " max(\"time\") FILTER (state = 'not_encrypted')::DATE AS last_not_encrypted")
                .replace("{worst}", "not_encrypted DESC, encrypted_weak DESC, messages DESC");
    }

    private static String states() {
        StringJoiner columns = new StringJoiner(", ");
        columns.add("count(*) AS messages");
        for (Badge badge : Badge.values()) {
            columns.add("count(*) FILTER (state = '" + badge.state() + "') AS " + badge.state());
        }
        return columns.add("count(*) FILTER (certificate = 'verified') AS verified_certificate")
                .toString();
    }

    private static String resource(String name) {
        try (InputStream in = Sql.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
