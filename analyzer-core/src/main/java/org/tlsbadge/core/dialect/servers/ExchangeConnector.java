package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. The Internet Mail Connector and Internet Mail Service of Exchange 4.0 to 5.5, which write nothing of
 * the connection.
 */
final class ExchangeConnector {

    static final Dialect DIALECT = Dialect.named("exchange-connector", "Microsoft Exchange 4.0 to 5.5")
            .knownBy(first(WITH), "Microsoft Exchange *")
            .knownBy(value(WITH), "Internet Mail Service", "Microsoft Exchange")
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])")
            .build();

    private ExchangeConnector() {}
}
