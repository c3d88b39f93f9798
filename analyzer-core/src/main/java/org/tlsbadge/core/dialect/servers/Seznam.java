package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Seznam.cz, from real fields: the servers that take its customers' mail, by SMTP or from its web pages. Nothing of TLS.
 */
final class Seznam {

    static final Dialect DIALECT = Dialect.named("seznam", "Seznam.cz")
            .knownBy(first(BY), "Seznam SMTPD *", "szn-ebox-*")
            .client("{helo} ({name} [{address}])")
            .build();

    private Seznam() {}
}
