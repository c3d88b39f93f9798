package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. Cloudflare Email Routing writes nothing of the connection.
 */
final class Cloudflare {

    static final Dialect DIALECT = Dialect.named("cloudflare", "Cloudflare Email Routing")
            .knownBy(first(BY), "cloudflare")
            .client("{helo} ({address})")
            .build();

    private Cloudflare() {}
}
