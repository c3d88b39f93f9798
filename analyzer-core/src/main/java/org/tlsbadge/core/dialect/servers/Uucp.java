package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.VIA;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code rmail}. It comes from another machine, over a telephone line or a connection of its own, and knows no encryption.
 */
final class Uucp {

    static final Dialect DIALECT = Dialect.named("uucp", "UUCP")
            .knownByShape(word(WITH), "UUCP")
            .knownByShape(word(VIA), "UUCP")
            .with(STANDARD.plaintext("uucp"))
            .plaintext(word(VIA), "UUCP")
            .records(Fact.PLAINTEXT)
            .build();

    private Uucp() {}
}
