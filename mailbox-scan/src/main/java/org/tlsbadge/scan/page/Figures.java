package org.tlsbadge.scan.page;

import java.util.List;
import org.tlsbadge.scan.inventory.ScanFacts;

/**
 * All that the page shows.
 *
 * @param facts        what is known of the scan as a whole
 * @param all          all messages
 * @param arrivals     those that came in from outside
 * @param months       all messages by month, in order; those without a date last
 * @param domains      by domain of the From address
 * @param hosts        by sending host
 * @param receivers    by receiving host
 * @param versions     TLS versions of what came in encrypted
 * @param suites       cipher suites of the same
 * @param keyExchanges key exchange of the same
 * @param certificates what became of the sending servers' certificates, of the same
 * @param quantum      post-quantum key exchange by month
 * @param changes      domains that lost or gained TLS, the latest first
 * @param letters      to those who send without TLS
 */
public record Figures(
        ScanFacts facts,
        Counts all,
        Counts arrivals,
        List<Counts> months,
        Group domains,
        Group hosts,
        Group receivers,
        List<Share> versions,
        List<Share> suites,
        List<Share> keyExchanges,
        List<Share> certificates,
        List<Quantum> quantum,
        List<Change> changes,
        List<Letter> letters) {

    /**
     * Domains or hosts.
     *
     * @param count       how many there are
     * @param unencrypted how many sent unencrypted mail
     * @param worst       those with the most unencrypted mail, then those with the most weak TLS
     * @param rankings    the first few by what they have the most of
     */
    public record Group(long count, long unencrypted, List<Partner> worst, List<Ranking> rankings) {}

    /** In a month, of the messages whose trace names the group of the key exchange: how many there are, and how many used a post-quantum one. */
    public record Quantum(String month, long stated, long postQuantum) {}

    public long quantumStated() {
        return quantum.stream().mapToLong(Quantum::stated).sum();
    }

    public long quantumUsed() {
        return quantum.stream().mapToLong(Quantum::postQuantum).sum();
    }

    public long lost() {
        return changes.stream().filter(Change::lost).count();
    }

    public long gained() {
        return changes.size() - lost();
    }

    public long oldVersions() {
        return versions.stream()
                .filter(share -> share.name() != null && !share.name().matches("TLSv1\\.[23]"))
                .mapToLong(Share::messages)
                .sum();
    }
}
