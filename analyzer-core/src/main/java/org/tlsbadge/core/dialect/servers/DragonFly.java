package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code mail.c}, {@code readmail}: submitted on the same host.
 */
final class DragonFly {

    static final Dialect DIALECT = Dialect.named("dma", "DragonFly Mail Agent")
            .knownBy(first(BY), "DragonFly Mail Agent*")
            .local(first(BY), "DragonFly Mail Agent*")
            .build();

    private DragonFly() {}
}
