package org.tlsbadge.scan;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.tls.KeyExchangeGroup;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.report.BriefReport;
import org.tlsbadge.report.HopReport;
import org.tlsbadge.report.TransportReport;

/** Sums over all messages of a scan, for a report. Its memory is bounded: names beyond the first many are counted together. */
final class Tally {

    static final String REST = "(all others)";
    static final String UNSTATED = "(not stated)";

    private static final int MOST_NAMES = 50_000;
    private static final int LONGEST_NAME = 255;

    private final Map<Badge, Long> states = new EnumMap<>(Badge.class);
    private final TreeMap<String, Row> months = new TreeMap<>();
    private final Map<String, Row> domains = new HashMap<>();
    private final Map<String, Row> hosts = new HashMap<>();
    private final Map<String, Row> versions = new HashMap<>();
    private final Map<String, Row> suites = new HashMap<>();
    private final Map<String, Row> groups = new HashMap<>();
    private final Map<String, Row> certificates = new HashMap<>();
    private long postQuantum;
    private long groupsStated;

    /** How many messages of each badge go by one name. */
    static final class Row {
        private final String name;
        private final long[] counts = new long[Badge.values().length];
        private long verified;

        Row(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        long of(Badge badge) {
            return counts[badge.ordinal()];
        }

        long verified() {
            return verified;
        }

        long all() {
            long sum = 0;
            for (long count : counts) {
                sum += count;
            }
            return sum;
        }
    }

    void add(BriefReport report) {
        Badge badge = Badge.of(report.badge().state());
        if (badge == null) {
            return;
        }
        states.merge(badge, 1L, Long::sum);
        HopReport border = Border.of(report);
        boolean verified = report.badge().certificate().equals("verified");
        count(months, month(border), badge, verified);
        if (badge == Badge.INTERNAL || border == null) {
            return;
        }
        count(domains, report.source().senderDomain(), badge, verified);
        count(hosts, border.by().name(), badge, verified);
        count(certificates, report.badge().certificate(), badge, verified);
        TransportReport transport = border.transport();
        if (transport.kind().equals("encrypted")) {
            count(versions, transport.version(), badge, verified);
            count(suites, transport.cipher() == null ? null : transport.cipher().name(), badge, verified);
            String group = transport.group();
            String key = group == null ? transport.keyExchange() : KeyExchangeGroup.canonical(group);
            count(groups, key, badge, verified);
            groupsStated += group == null ? 0 : 1;
            postQuantum += group != null && KeyExchangeGroup.postQuantum(group) ? 1 : 0;
        }
    }

    private static @Nullable String month(@Nullable HopReport border) {
        return border == null || border.time() == null
                ? null
                : border.time().atZone(ZoneOffset.UTC).toLocalDate().toString().substring(0, 7);
    }

    private static void count(Map<String, Row> rows, @Nullable String name, Badge badge, boolean verified) {
        String key = name == null || name.length() > LONGEST_NAME ? UNSTATED : name;
        Row row = rows.get(key);
        if (row == null) {
            row = rows.computeIfAbsent(rows.size() < MOST_NAMES ? key : REST, Row::new);
        }
        row.counts[badge.ordinal()]++;
        row.verified += verified ? 1 : 0;
    }

    Map<Badge, Long> states() {
        return states;
    }

    /** In order; messages without a date come last. */
    List<Row> months() {
        List<Row> rows = new ArrayList<>(months.values());
        rows.sort(Comparator.comparing(row -> row.name().equals(UNSTATED) ? "9999" : row.name()));
        return rows;
    }

    /** Those with the most unencrypted mail first, then those with weak TLS, then by number. */
    List<Row> domains() {
        return worst(domains);
    }

    List<Row> hosts() {
        return worst(hosts);
    }

    List<Row> versions() {
        return most(versions);
    }

    List<Row> suites() {
        return most(suites);
    }

    List<Row> groups() {
        return most(groups);
    }

    List<Row> certificates() {
        return most(certificates);
    }

    /** Messages whose key exchange resists a quantum computer by today's knowledge. */
    long postQuantum() {
        return postQuantum;
    }

    /** Messages whose trace names the group of the key exchange. */
    long groupsStated() {
        return groupsStated;
    }

    private static List<Row> worst(Map<String, Row> rows) {
        List<Row> sorted = most(rows);
        sorted.sort(Comparator.comparingLong((Row row) -> -row.of(Badge.NOT_ENCRYPTED))
                .thenComparingLong(row -> -row.of(Badge.ENCRYPTED_WEAK)));
        return sorted;
    }

    private static List<Row> most(Map<String, Row> rows) {
        List<Row> sorted = new ArrayList<>(rows.values());
        sorted.sort(Comparator.comparingLong((Row row) -> -row.all()).thenComparing(Row::name));
        return sorted;
    }
}
