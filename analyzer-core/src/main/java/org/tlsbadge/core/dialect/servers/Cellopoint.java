package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Cellopoint E-mail Firewall, from real fields: the session is part of its own name, which stands behind the envelope sender and can
 * be replaced.
 */
final class Cellopoint {

    static final Dialect DIALECT = Dialect.named("cellopoint", "Cellopoint E-mail Firewall")
            .knownByShape(
                    last(BY),
                    "Cellopoint *",
                    "Generic MTA{? with TLS}",
                    "Generic MTA with {version} {cipher} {bits}/{any}")
            .knownByShape(first(BY), "envelope-from *")
            .onlyWhere(all(FROM), "{helo} [({address})]")
            .tls(last(BY), "Cellopoint {any...} with {version} {cipher} {bits}/{any}", "Cellopoint {any...} with TLS")
            .tls(last(BY), "Generic MTA with {version} {cipher} {bits}/{any}", "Generic MTA with TLS")
            .tls(last(BY), "{any} ESMTP with {version} {cipher} {bits}/{any}", "{any} ESMTP with TLS")
            .client("{helo} [({address})]")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS)
            .build();

    private Cellopoint() {}
}
