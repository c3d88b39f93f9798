package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Cellopoint E-mail Firewall, from real fields: the session is part of its own name, which stands behind the envelope sender and can
 * be replaced.
 */
final class Cellopoint {

    static final Dialect DIALECT = Dialect.named("cellopoint", "Cellopoint E-mail Firewall")
            .knownBy(last(BY), "Cellopoint *", "Generic MTA with {version} {cipher} {bits}/{any}")
            .tls(last(BY), "Cellopoint {any...} with {version} {cipher} {bits}/{any}", "Cellopoint {any...} with TLS")
            .tls(last(BY), "Generic MTA with {version} {cipher} {bits}/{any}")
            .client("{helo} [({address})]")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS)
            .build();

    private Cellopoint() {}
}
