package org.tlsbadge.scan.page;

import java.util.List;

/**
 * A domain or host, and what belongs to it.
 *
 * @param counts its messages
 * @param others for a domain its sending hosts, for a host its domains; those with the most unencrypted mail
 */
public record Partner(Counts counts, List<Counts> others) {

    public Partner {
        others = List.copyOf(others);
    }
}
