package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. Coremail, used by NetEase (163.com, 126.com) and many others in China, writes nothing of TLS.
 */
final class Coremail {

    static final Dialect DIALECT = Dialect.named("coremail", "Coremail (NetEase 163, 126)")
            .knownBy(first(BY), "Coremail")
            .client("{helo} ({name} [{address}])", "{helo} ({name}[{address}])", "{helo} ( [{address}] )")
            .build();

    private Coremail() {}
}
