package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * AngelmatoPhylax, the proxy of EPFL, from real fields: qmail's wording, behind it the suite and its curve. What it lets a client write
 * into HELO is not known, so the whole clause must fit.
 */
final class Phylax {

    private static final String CLIENT = "{name} (HELO {helo}) ({address})";

    static final Dialect DIALECT = Dialect.named("phylax", "AngelmatoPhylax")
            .knownBy(first(BY), "AngelmatoPhylax SMTP proxy")
            .details(all(FROM), CLIENT + "{? (authenticated)} (TLS, {cipher}{? ({group} curve)} cipher)")
            .client(CLIENT, CLIENT + "{? (authenticated)} (TLS, {any}{? ({any} curve)} cipher)")
            .authenticated(last(FROM), "authenticated")
            .records(Fact.TLS, Fact.CIPHER)
            .build();

    private Phylax() {}
}
