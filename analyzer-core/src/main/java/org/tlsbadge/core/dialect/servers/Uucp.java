package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.VIA;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code rmail}. A dial-up or a pipe, not a mail session.
 */
final class Uucp {

    static final Dialect DIALECT = Dialect.named("uucp", "UUCP")
            .knownBy(word(WITH), "UUCP")
            .knownBy(word(VIA), "UUCP")
            .with(STANDARD.local("uucp"))
            .local(word(VIA), "UUCP")
            .build();

    private Uucp() {}
}
