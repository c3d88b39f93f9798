package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * From real fields: no product is named, but the word is its own.
 */
final class Bizanga {

    static final Dialect DIALECT = Dialect.named("bizanga", "Bizanga IMP (Telenet, Orange)")
            .knownBy(word(WITH), "bizsmtp", "ME")
            .client("{helo} ({?{name} }[{address}])")
            .build();

    private Bizanga() {}
}
