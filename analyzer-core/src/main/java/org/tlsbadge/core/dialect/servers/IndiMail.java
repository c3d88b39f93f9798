package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.PREFIX;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code smtpd.c} and {@code received.c}: the suite before the keyword in old releases, behind it in new ones.
 */
final class IndiMail {

    static final Dialect DIALECT = Dialect.named("indimail", "IndiMail")
            .knownBy(value(PREFIX), "indimail-mta *")
            .knownBy(first(WITH), "TLSv{any} {any} encrypted", "SSLv{any} {any} encrypted")
            .tls(first(WITH), "{version} {cipher} bits={bits}", "{version} {cipher} encrypted")
            .client("{name} (HELO {helo}) ({address})", "{name} (HELO {helo}) ({any}@{address})")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.AUTH)
            .build();

    private IndiMail() {}
}
