package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Clearswift SECURE Email Gateway and its ancestor MAILsweeper, from real fields: nothing of TLS. {@code unverified} is about the name of
 * the client's address.
 */
final class Clearswift {

    static final Dialect DIALECT = Dialect.named("clearswift", "Clearswift (MAILsweeper)")
            .knownBy(first(BY), "Clearswift SMTPRS *", "Content Technologies SMTPRS *")
            .client("{helo} (unverified [{address}])")
            .build();

    private Clearswift() {}
}
