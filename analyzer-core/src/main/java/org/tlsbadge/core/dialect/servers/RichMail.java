package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. The mail servers of China Mobile (139.com): the client's name and address without a blank between
 * them, nothing of TLS.
 */
final class RichMail {

    static final Dialect DIALECT = Dialect.named("richmail", "RichMail (China Mobile)")
            .knownBy(first(BY), "RichMail", "Richmail")
            .client("{helo} ({name}[{address}])", "({name}[{address}])")
            .build();

    private RichMail() {}
}
