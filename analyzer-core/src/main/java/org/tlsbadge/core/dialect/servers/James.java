package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code ReceivedHeaderGenerator.java}. TLS is written since 3.9; before, and in the bare protocols library, the words say
 * nothing. EHLO is written verbatim, so the whole clause must fit.
 */
final class James {

    static final Dialect DIALECT = Dialect.named("james", "Apache James")
            .knownBy(first(BY), "JAMES *")
            .tls(all(FROM), "{name} (EHLO {helo}) ([{address}]) (using {version} with cipher {cipher})")
            .tls(all(FROM), "{name} (HELO {helo}) ([{address}]) (using {version} with cipher {cipher})")
            .client("{name} (EHLO {helo}) ([{address}]){? (using {any} with cipher {any})}")
            .client("{name} (HELO {helo}) ([{address}]){? (using {any} with cipher {any})}")
            .client("{helo} ([{address}])")
            .recordsWhen("James 3.9", Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.AUTH)
            .build();

    private James() {}
}
