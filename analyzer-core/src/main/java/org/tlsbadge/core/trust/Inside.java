package org.tlsbadge.core.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tlsbadge.core.dialect.Domain;
import org.tlsbadge.core.hop.IpAddress;

/**
 * The servers of the reader's own provider or organisation, as the caller names them.
 *
 * @param networks ranges of addresses
 * @param domains  host or domain names, lower case; a name under one of them counts too
 */
public record Inside(List<Network> networks, List<String> domains) {

    public static final Inside UNNAMED = new Inside(List.of(), List.of());

    public Inside {
        networks = List.copyOf(networks);
        domains = List.copyOf(domains);
    }

    /**
     * Each entry an address, a network or a host or domain name.
     *
     * @throws IllegalArgumentException for an entry that is none of these; the message names it
     */
    public static Inside parse(List<String> entries) {
        List<Network> networks = new ArrayList<>();
        List<String> domains = new ArrayList<>();
        for (String entry : entries) {
            String text = entry.strip();
            Network network = Network.parse(text);
            if (network != null) {
                networks.add(network);
            } else if (isName(text)) {
                domains.add(text.toLowerCase(Locale.ROOT));
            } else {
                throw new IllegalArgumentException("neither a host, a domain, an address nor a network: " + entry);
            }
        }
        return new Inside(networks, domains);
    }

    public boolean isNamed() {
        return !networks.isEmpty() || !domains.isEmpty();
    }

    public boolean contains(IpAddress address) {
        for (Network network : networks) {
            if (network.contains(address)) {
                return true;
            }
        }
        return false;
    }

    public boolean containsName(String name) {
        for (String domain : domains) {
            if (Domain.isUnder(name, domain)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c == '-' || c == '_' || Character.isLetter(c);
            if (!letter && c != '.' && !Character.isDigit(c)) {
                return false;
            }
            letters |= letter;
        }
        return letters && text.length() <= 253 && text.charAt(0) != '.';
    }
}
