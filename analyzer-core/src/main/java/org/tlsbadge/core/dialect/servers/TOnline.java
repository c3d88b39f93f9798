package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: seen in real mail. Exim's cipher text before the keyword.
 */
final class TOnline {

    static final Dialect DIALECT = Dialect.named("t-online", "T-Online")
            .knownByShape(
                    first(WITH), "TLS{any}:{any} encrypted", "TLSv{any}:{any} encrypted", "SSLv{any}:{any} encrypted")
            .tls(first(WITH), "{version}:{cipher} encrypted")
            .client("{helo} ([{address}])", "{helo} ({any}@[{address}])")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER)
            .build();

    private TOnline() {}
}
