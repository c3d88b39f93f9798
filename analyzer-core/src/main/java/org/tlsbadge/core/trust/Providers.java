package org.tlsbadge.core.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.HostName;

/** The mailbox providers and mail-security gateways we know: data with a date. */
public final class Providers {

    /** The data that comes with the library, {@code providers.txt}. */
    public static final Providers KNOWN = ProvidersFile.read();

    private final Map<String, List<Provider>> byServer = new HashMap<>();
    private final Map<String, String> gateways;

    /** @param gateways names by the domains under which they deliver for others: the registered ones, in lower case */
    Providers(List<Provider> providers, Map<String, String> gateways) {
        for (Provider provider : providers) {
            for (String server : provider.dialects()) {
                byServer.computeIfAbsent(server, s -> new ArrayList<>()).add(provider);
            }
        }
        this.gateways = Map.copyOf(gateways);
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
        return gateways.get(host.domain());
    }
}
