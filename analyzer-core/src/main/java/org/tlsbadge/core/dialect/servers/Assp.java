package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * ASSP, {@code assp.pl}: the session stands against the transmission type, without a blank: {@code with SMTPS(TLSv1 SUITE) (2.5.1)}.
 */
final class Assp {

    static final Dialect DIALECT = Dialect.named("assp", "ASSP")
            .knownByShape(first(WITH), "ASSP *", "TLSv{any} {any}", "SSLv{any} {any}")
            .tls(first(WITH), "TLSv{any} {cipher}", "SSLv{any} {cipher}")
            .details(first(WITH), "{version} {cipher}")
            .client("{name} ([{address}] helo={helo})")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER)
            .build();

    private Assp() {}
}
