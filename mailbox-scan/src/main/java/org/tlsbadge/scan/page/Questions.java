package org.tlsbadge.scan.page;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.scan.inventory.Inventory;

/** Asks an inventory for the figures of the page. All lists are bounded, whatever the inventory holds. */
final class Questions {

    static final int TABLE_ROWS = 200;
    static final int LETTERS = 50;
    private static final int RANKS = 10;
    private static final int SHARES = 40;
    private static final int INSIDE = 5;
    private static final String WORST = "not_encrypted DESC, encrypted_weak DESC, messages DESC";

    private final Inventory inventory;

    Questions(Inventory inventory) {
        this.inventory = inventory;
    }

    Figures ask() throws IOException {
        Figures.Group domains = group("sender_domains", "sender_domain", "sending_host");
        Changes changes = changes();
        return new Figures(
                inventory.facts(),
                totals("totals"),
                totals("arrival_totals"),
                inventory.ask("SELECT *, month AS \"name\" FROM by_month", Counts::of),
                domains,
                group("sending_hosts", "sending_host", "sender_domain"),
                group("receiving_hosts", "receiving_host", null),
                shares("SELECT version, messages, weak, NULL FROM tls_versions"),
                shares("SELECT cipher, messages, weak, strength_bits FROM cipher_suites"),
                shares(
                        "SELECT key_exchange, messages, 0, CASE WHEN post_quantum THEN 'post-quantum' END FROM key_exchanges"),
                shares("SELECT certificate, messages, 0, NULL FROM certificates"),
                inventory.ask(
                        "SELECT coalesce(month, ''), stated, post_quantum FROM post_quantum_by_month",
                        row -> new Figures.Quantum(row.getString(1), row.getLong(2), row.getLong(3))),
                changes,
                letters(domains, changes));
    }

    private Counts totals(String view) throws IOException {
        return inventory
                .ask("SELECT NULL AS \"name\", * FROM " + view, Counts::dated)
                .get(0);
    }

    private List<Share> shares(String question) throws IOException {
        return inventory.ask(question + " LIMIT " + SHARES, row -> {
            String note = row.getString(4);
            return new Share(row.getString(1), row.getLong(2), row.getLong(3), note == null ? "" : note);
        });
    }

    private Changes changes() throws IOException {
        long[] sums = new long[2];
        List<Change> latest = new ArrayList<>();
        Set<String> risen = new HashSet<>();
        inventory.ask(
                "SELECT *, count(*) FILTER (tls = 'lost') OVER () AS lost, count(*) FILTER (tls = 'gained') OVER () AS gained,"
                        + " row_number() OVER (ORDER BY since DESC, sender_domain) AS place FROM changes QUALIFY place <= "
                        + TABLE_ROWS
                        + " OR tls = 'gained' AND sender_domain IN (SELECT sender_domain FROM sender_domains LIMIT "
                        + TABLE_ROWS + ") ORDER BY place",
                row -> {
                    Change change = change(row);
                    sums[0] = row.getLong("lost");
                    sums[1] = row.getLong("gained");
                    return (change.lost() || risen.add(change.domain()))
                            && row.getLong("place") <= TABLE_ROWS
                            && latest.add(change);
                });
        return new Changes(sums[0], sums[1], latest, risen);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getString("sender_domain"),
                row.getString("tls").equals("lost"),
                row.getDate("since").toLocalDate(),
                row.getLong("messages_before"),
                row.getLong("not_encrypted_before"),
                row.getLong("messages_since"),
                row.getLong("not_encrypted_since"));
    }

    private Figures.Group group(String view, String column, @Nullable String inner) throws IOException {
        String name = column + " AS \"name\"";
        List<Counts> worst =
                inventory.ask("SELECT *, " + name + " FROM " + view + " LIMIT " + TABLE_ROWS, Counts::dated);
        Map<String, List<Counts>> inside = inner == null ? Map.of() : inside(view, column, inner);
        List<Partner> partners = new ArrayList<>();
        for (Counts counts : worst) {
            String key = counts.name();
            partners.add(new Partner(counts, key == null ? List.of() : inside.getOrDefault(key, List.of())));
        }
        List<Ranking> rankings = new ArrayList<>();
        for (String by : List.of("not_encrypted", "encrypted_weak", "verified_certificate")) {
            rankings.add(new Ranking(by, ranking(view, name, by)));
        }
        return inventory
                .ask(
                        "SELECT count(*), count(*) FILTER (not_encrypted > 0) FROM " + view,
                        row -> new Figures.Group(row.getLong(1), row.getLong(2), partners, rankings))
                .get(0);
    }

    private List<Ranking.Row> ranking(String view, String name, String by) throws IOException {
        return inventory.ask(
                "SELECT " + name + ", " + by + ", messages FROM " + view + " WHERE " + by + " > 0 ORDER BY " + by
                        + " DESC, messages, \"name\" LIMIT " + RANKS,
                row -> new Ranking.Row(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    /** Of each of the first rows of that view, the first few of the other kind. */
    private Map<String, List<Counts>> inside(String view, String column, String inner) throws IOException {
        Map<String, List<Counts>> inside = new HashMap<>();
        inventory.ask(
                "SELECT *, " + inner + " AS \"name\" FROM domain_hosts WHERE " + column + " IN (SELECT " + column
                        + " FROM "
                        + view + " LIMIT " + TABLE_ROWS + ") QUALIFY row_number() OVER (PARTITION BY " + column
                        + " ORDER BY " + WORST + ", " + inner + ") <= " + INSIDE + " ORDER BY " + WORST + ", " + inner,
                row -> inside.computeIfAbsent(row.getString(column), any -> new ArrayList<>())
                        .add(Counts.dated(row)));
        return inside;
    }

    /** To whom it may be news: not to those who have gained TLS since. */
    private List<Letter> letters(Figures.Group domains, Changes changes) throws IOException {
        Map<String, List<String>> servers = servers();
        List<Letter> letters = new ArrayList<>();
        for (Partner partner : domains.worst()) {
            String domain = partner.counts().name();
            boolean plain = domain != null
                    && partner.counts().notEncrypted() > 0
                    && !changes.risen().contains(domain);
            if (domain != null && plain && letters.size() < LETTERS) {
                letters.add(new Letter(domain, partner, servers.getOrDefault(domain, List.of())));
            }
        }
        return letters;
    }

    /** By domain, the receiving hosts that took its unencrypted mail, and mail of other domains with TLS. */
    private Map<String, List<String>> servers() throws IOException {
        Map<String, List<String>> servers = new HashMap<>();
        inventory.ask(
                "WITH tls AS (SELECT lower(by_name) AS host, min(coalesce(sender_domain, '')) AS first,"
                        + " max(coalesce(sender_domain, '')) AS last FROM arrivals WHERE with_tls GROUP BY ALL)"
                        + " SELECT DISTINCT sender_domain, host FROM arrivals JOIN tls ON host = lower(by_name)"
                        + " WHERE plaintext AND (first <> sender_domain OR last <> sender_domain) AND sender_domain IN"
                        + " (SELECT sender_domain FROM sender_domains LIMIT " + TABLE_ROWS + ") ORDER BY ALL",
                row -> servers.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(row.getString(2)));
        return servers;
    }
}
