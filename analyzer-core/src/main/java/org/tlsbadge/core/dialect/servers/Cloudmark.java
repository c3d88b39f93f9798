package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_REQUESTED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: seen in real mail. Postfix's words, but the bits stand without parentheses. What it lets a client write into its names is
 * not known, so the whole clause must fit.
 */
final class Cloudmark {

    private static final String SESSION =
            "{helo} ({name} [{address}]) (using {version} with cipher {cipher} {bits}/{any} bits)";

    private static final String NONE = " (Client did not present a certificate)";

    private static final String NOT_ASKED = " (No client certificate requested)";

    static final Dialect DIALECT = Dialect.named("cloudmark-cmgw", "Cloudmark Gateway")
            .knownBy(word(BY), "CMGW", "cmsmtp")
            .details(all(FROM), SESSION, SESSION + NONE, SESSION + NOT_ASKED)
            .certificate(NOT_PRESENTED, all(FROM), SESSION + NONE)
            .certificate(NOT_REQUESTED, all(FROM), SESSION + NOT_ASKED)
            .client(SESSION, SESSION + NONE, SESSION + NOT_ASKED, "{helo} ({name} [{address}])", "{helo} ([{address}])")
            .records(Fact.TLS)
            .recordsWhen("", Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE)
            .build();

    private Cloudmark() {}
}
