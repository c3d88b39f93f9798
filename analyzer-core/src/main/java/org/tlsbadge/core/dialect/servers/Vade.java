package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Vade (Cloudmark's {@code ngmta}), from real fields: a transmission type of its own, and nothing of TLS.
 */
final class Vade {

    static final Dialect DIALECT = Dialect.named("vade", "Vade")
            .knownBy(word(WITH), "ngmta")
            .client("{helo} ([{address}])")
            .build();

    private Vade() {}
}
