package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code LmtpHandler.java}; only the host of the same installation speaks it.
 */
final class ZimbraLmtp {

    static final Dialect DIALECT = Dialect.named("zimbra", "Zimbra (LMTP)")
            .knownByShape(first(FROM), "LHLO {helo}")
            .client("{name} (LHLO {helo}) ({address})")
            .build();

    private ZimbraLmtp() {}
}
