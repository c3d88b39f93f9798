package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.hop.Certificate.State.NOT_REQUESTED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.DialectBuilder;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: seen in real mail. Postfix's words, but the bits stand without parentheses; up to 2023 the word had no S beside them. What
 * it lets a client write into its names is not known, so the whole clause must fit.
 */
final class Cloudmark {

    private static final String CLIENT = "{helo} ({?{name} }[{address}])";
    private static final String WORDING = "using {version} with cipher {cipher} {bits}/{any} bits";
    private static final String SESSION = CLIENT + " (" + WORDING + ")";
    private static final String NONE = SESSION + " (Client did not present a certificate)";
    private static final String NOT_ASKED = SESSION + " (No client certificate requested)";

    static final Dialect DIALECT = described("cloudmark-cmgw", "Cloudmark Gateway (Comcast and others)")
            .knownBy(word(BY), "CMGW", "cmsmtp")
            .knownByDomain("comcast.net")
            .tls(all(FROM), SESSION, NONE, NOT_ASKED)
            .client(CLIENT, SESSION, NONE, NOT_ASKED)
            .build();

    /** Under the name of a host, nobody tells who wrote it: the text counts only where the word says TLS, too. */
    static final Dialect RENAMED = described("cloudmark-renamed", "Cloudmark Gateway under a name of its own")
            .knownByShape(second(FROM), WORDING)
            .onlyWhere(all(FROM), SESSION, NONE, NOT_ASKED)
            .details(all(FROM), SESSION, NONE, NOT_ASKED)
            .client(SESSION, NONE, NOT_ASKED)
            .build();

    private static DialectBuilder described(String name, String title) {
        return Dialect.named(name, title)
                .certificate(NOT_PRESENTED, all(FROM), NONE)
                .certificate(NOT_REQUESTED, all(FROM), NOT_ASKED)
                .records(Fact.TLS)
                .recordsWhen("", Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE);
    }

    private Cloudmark() {}
}
