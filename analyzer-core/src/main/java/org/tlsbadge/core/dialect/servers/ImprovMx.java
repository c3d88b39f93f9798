package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves. It names no product; bits in two numbers behind the transmission type are its alone among those
 * that name none. The type has no S, TLS or not.
 */
final class ImprovMx {

    private static final String SESSION = "version={version} cipher={cipher} bits={bits}/{any}";

    static final Dialect DIALECT = Dialect.named("improvmx", "ImprovMX")
            .knownByShape(first(WITH), SESSION)
            .onlyWhere(word(WITH), "ESMTP", "SMTP")
            .tls(first(WITH), SESSION)
            .client("{helo} ([{address}])", "{helo} ({name} [{address}])")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS)
            .build();

    private ImprovMx() {}
}
