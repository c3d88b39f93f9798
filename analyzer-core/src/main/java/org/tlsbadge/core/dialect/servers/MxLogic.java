package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * MX Logic, later McAfee SaaS Email Protection, gone since 2017; from real fields, which say nothing of TLS.
 */
final class MxLogic {

    static final Dialect DIALECT = Dialect.named("mxlogic", "MX Logic (McAfee SaaS Email Protection)")
            .knownBy(first(BY), "mxl_mta-*")
            .client("unknown [{address}]{? (EHLO {helo})}")
            .build();

    private MxLogic() {}
}
