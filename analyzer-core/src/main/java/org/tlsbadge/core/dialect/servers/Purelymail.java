package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FOR;
import static org.tlsbadge.core.trace.Keyword.ID;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Purelymail, from real fields: the session behind {@code for}, or behind the id of a submission, whose client is hidden.
 */
final class Purelymail {

    private static final String SESSION = "version={version} cipher={cipher}";

    static final Dialect DIALECT = Dialect.named("purelymail", "Purelymail")
            .knownBy(first(BY), "Purelymail SMTP")
            .details(last(FOR), SESSION)
            .details(last(ID), SESSION)
            .client("{any} (EHLO {helo}) ([{address}])", "{any} (HELO {helo}) ([{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.AUTH)
            .build();

    private Purelymail() {}
}
