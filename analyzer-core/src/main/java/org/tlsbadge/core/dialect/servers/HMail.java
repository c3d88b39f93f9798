package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/** Format: the fields themselves. The servers that take in the mail of the customers of qiye.163.com: nothing of TLS. */
final class HMail {

    static final Dialect DIALECT = Dialect.named("hmail", "NetEase Qiye (company mail)")
            .knownBy(first(BY), "Hmail", "HMail")
            .client("{helo} ({name} [{address}])")
            .build();

    private HMail() {}
}
