package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/** Format: the fields themselves. Samsung's outgoing servers. Only the S of the transmission type tells of TLS. */
final class KnoxPortal {

    static final Dialect DIALECT = Dialect.named("knox-portal", "Samsung Knox Portal")
            .knownBy(first(BY), "KnoxPortal")
            .client("{helo} ({name} [{address}])")
            .records(Fact.TLS)
            .build();

    private KnoxPortal() {}
}
