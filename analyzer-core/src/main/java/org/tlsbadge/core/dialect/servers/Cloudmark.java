package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Place.third;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_REQUESTED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: seen in real mail. Postfix's words, but the bits stand without parentheses.
 */
final class Cloudmark {

    static final Dialect DIALECT = Dialect.named("cloudmark-cmgw", "Cloudmark Gateway")
            .knownBy(word(BY), "CMGW", "cmsmtp")
            .details(second(FROM), "using {version} with cipher {cipher} {bits}/{any} bits")
            .certificate(NOT_PRESENTED, third(FROM), "Client did not present a certificate")
            .certificate(NOT_REQUESTED, third(FROM), "No client certificate requested")
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])")
            .client("{helo} ({name} [{address}]) (using {any} with cipher {any} {any} bits) ({any...})")
            .records(Fact.TLS)
            .build();

    private Cloudmark() {}
}
