package org.tlsbadge.scan.page;

import java.util.List;
import java.util.Set;

/**
 * Domains that lost or gained TLS.
 *
 * @param lost   how many lost it
 * @param gained how many gained it
 * @param latest the latest first
 * @param risen  which of the domains on the page gained it
 */
public record Changes(long lost, long gained, List<Change> latest, Set<String> risen) {

    public Changes {
        latest = List.copyOf(latest);
        risen = Set.copyOf(risen);
    }

    public long count() {
        return lost + gained;
    }
}
