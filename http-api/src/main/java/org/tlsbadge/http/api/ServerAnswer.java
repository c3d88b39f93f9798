package org.tlsbadge.http.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * One server that can be read.
 *
 * @param name             as in the report
 * @param title            as people call it
 * @param records          what it writes by default: {@code tls}, {@code version}, {@code cipher}, {@code bits}, {@code certificate},
 *     {@code auth}; {@code plaintext} when its silence means that there was no TLS
 * @param recordsOnRequest what it writes when told to
 * @param setting          how it is told, in the server's own words
 */
record ServerAnswer(
        String name,
        String title,
        List<String> records,
        List<String> recordsOnRequest,
        @Nullable String setting) {

    /** All of them. */
    record Listing(List<ServerAnswer> servers) {}

    static ServerAnswer of(Dialect dialect) {
        String setting = dialect.recording().switchedOnBy();
        return new ServerAnswer(
                dialect.name(),
                dialect.title(),
                words(dialect.recording().always()),
                words(dialect.recording().configured()),
                setting.isEmpty() ? null : setting);
    }

    private static List<String> words(Collection<Fact> facts) {
        return facts.stream()
                .sorted()
                .map(fact -> fact.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
