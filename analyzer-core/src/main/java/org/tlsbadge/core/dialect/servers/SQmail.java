package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.tail;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_VERIFIED;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code received.c}: TLS stands outside comments before {@code by}. HELO and ident are reduced to harmless letters; the
 * name in the certificate was verified by nobody.
 */
final class SQmail {

    private static final String SESSION = "de/crypted with {version}: {cipher} [{?{bits}}{?unknown}/{any}] DN=";

    static final Dialect DIALECT = Dialect.named("sqmail", "s/qmail")
            .knownByShape(tail(FROM), "de/crypted with *")
            .details(tail(FROM), SESSION + "{any...}")
            .certificate(NOT_PRESENTED, tail(FROM), SESSION + "none")
            .certificate(NOT_VERIFIED, tail(FROM), SESSION + "/{any...}")
            .client(
                    "{name} (HELO {helo}) ({address}) de/crypted *",
                    "{name} (HELO {helo}) ({any}@{address}) de/crypted *",
                    "{name} (HELO {helo}) ({any}@{any}@{address}) de/crypted *")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE, Fact.AUTH)
            .build();

    private SQmail() {}
}
