package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * ASSP, {@code assp.pl}: the session stands against the transmission type, without a blank: {@code with SMTPS(TLSv1 SUITE) (2.5.1)}; up to
 * 2.1 the suite alone, sometimes more than once.
 */
final class Assp {

    private static final String[] SESSIONS = {
        "SSLv3 {cipher}",
        "TLSv1 {cipher}",
        "TLSv1_1 {cipher}",
        "TLSv1_2 {cipher}",
        "TLSv1_3 {cipher}",
        "TLSv1.1 {cipher}",
        "TLSv1.2 {cipher}",
        "TLSv1.3 {cipher}"
    };

    /** Suites alone, by which nobody else is known in this place. */
    private static final String[] SUITES = {
        "ADH-{any}",
        "AES{any}",
        "CAMELLIA{any}",
        "DES-{any}",
        "DHE-{any}",
        "ECDHE-{any}",
        "EDH-{any}",
        "EXP-{any}",
        "RC4-{any}"
    };

    static final Dialect DIALECT = Dialect.named("assp", "ASSP")
            .knownByShape(last(WITH), "ASSP *")
            .knownByShape(first(WITH), SESSIONS)
            .knownByShape(first(WITH), SUITES)
            .onlyWhere(last(WITH), "ASSP *", "{any}.{any}")
            .tls(first(WITH), SESSIONS)
            .details(first(WITH), "{version} {cipher}", "{cipher}")
            .client("{name} ([{address}] helo={helo})")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER)
            .build();

    private Assp() {}
}
