package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.PREFIX;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Ecartis and Listar, from real fields: a list's own remark, without a network and without {@code from} or {@code by}.
 */
final class Ecartis {

    static final Dialect DIALECT = Dialect.named("ecartis", "Ecartis")
            .knownBy(value(PREFIX), "with ECARTIS", "with LISTAR")
            .local(value(PREFIX), "with ECARTIS", "with LISTAR")
            .build();

    private Ecartis() {}
}
