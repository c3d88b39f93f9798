package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Ipswitch IMail, from real fields: no {@code with}, and never TLS.
 */
final class IMail {

    static final Dialect DIALECT = Dialect.named("imail", "Ipswitch IMail")
            .knownBy(first(BY), "SMTPD32-*", "IMail *")
            .knownBy(first(WITH), "SMTPD32-*")
            .client("{helo} [{address}]")
            .build();

    private IMail() {}
}
