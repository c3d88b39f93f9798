package org.tlsbadge.core.dialect.servers;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves. The transmission type is all that is written of TLS.
 */
final class Zoho {

    static final Dialect DIALECT = Dialect.named("zoho", "Zoho Mail")
            .knownByDomain("zoho.com", "zoho.eu", "zoho.in", "zohomail.com", "zohomail.eu", "zohomail.in")
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])")
            .records(Fact.TLS)
            .build();

    private Zoho() {}
}
