package org.tlsbadge.core.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Domain;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/**
 * The providers and gateways we know: data with a date.
 *
 * @param date      when the data was gathered, {@code yyyy-mm}
 * @param providers mailbox providers
 * @param gateways  domains of mail-security gateways that deliver for others
 */
public record Providers(String date, List<Provider> providers, List<Gateway> gateways) {

    /** The data that comes with the library, {@code providers.txt}. */
    public static final Providers KNOWN = ProvidersFile.read();

    /** A gateway's name and a domain of it. */
    public record Gateway(String name, String domain) {}

    public Providers {
        providers = List.copyOf(providers);
        gateways = List.copyOf(gateways);
    }

    /** The provider that wrote this field; null when it is none of these. */
    public @Nullable Provider writerOf(Hop hop) {
        for (Provider provider : providers) {
            if (provider.wrote(hop)) {
                return provider;
            }
        }
        return null;
    }

    /** The gateway to which a host name belongs; null when it is none of these. */
    public @Nullable Gateway gatewayOf(String host) {
        SourceText name = SourceText.of(host);
        Span whole = new Span(0, host.endsWith(".") ? host.length() - 1 : host.length());
        for (Gateway gateway : gateways) {
            if (Domain.isUnder(name, whole, gateway.domain())) {
                return gateway;
            }
        }
        return null;
    }
}
