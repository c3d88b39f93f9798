package org.tlsbadge.core.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.HostName;
import org.tlsbadge.core.text.NameTable;
import org.tlsbadge.core.text.SourceText;

/** The mailbox providers and mail-security gateways we know: data with a date. */
public final class Providers {

    /** The data that comes with the library, {@code providers.txt}. */
    public static final Providers KNOWN = ProvidersFile.read();

    private final Map<String, List<Provider>> byServer = new HashMap<>();
    private final NameTable domainsOfGateways = new NameTable(8);
    /** Names by the numbers in that table. */
    private final List<String> gateways = new ArrayList<>();

    /** @param gateways names by the domains under which they deliver for others: the registered ones */
    Providers(List<Provider> providers, Map<String, String> gateways) {
        for (Provider provider : providers) {
            for (String server : provider.dialects()) {
                byServer.computeIfAbsent(server, s -> new ArrayList<>()).add(provider);
            }
        }
        gateways.forEach((domain, name) -> {
            domainsOfGateways.put(SourceText.of(domain), this.gateways.size());
            this.gateways.add(name);
        });
    }

    /** The provider that wrote this field; null when it is none of these. */
    public @Nullable Provider writerOf(Hop hop) {
        List<Provider> candidates = byServer.get(hop.server());
        if (candidates == null) {
            return null;
        }
        for (Provider provider : candidates) {
            if (provider.wrote(hop)) {
                return provider;
            }
        }
        return null;
    }

    /** The name of the gateway to which a host belongs; null when it is none of these. */
    public @Nullable String gatewayOf(HostName host) {
        int number = domainsOfGateways.find(host.source(), host.domainStart(), host.end());
        return number < 0 ? null : gateways.get(number);
    }
}
