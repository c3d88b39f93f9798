package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.ID;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves. {@code by} is a container's name; the TLS text with its comma stands behind {@code id}, and the
 * transmission type has no S, TLS or not.
 */
final class Mailgun {

    private static final String SESSION = "version={version}, cipher={cipher}";

    static final Dialect DIALECT = Dialect.named("mailgun", "Mailgun")
            .knownByShape(first(ID), SESSION)
            .knownByDomain("mailgun.net", "mailgun.org")
            .tls(first(ID), SESSION)
            .client("{helo} ({name} [{address}])")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER)
            .build();

    private Mailgun() {}
}
