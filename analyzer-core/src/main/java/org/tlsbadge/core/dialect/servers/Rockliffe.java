package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Rockliffe MailSite, from real fields: nothing of the connection.
 */
final class Rockliffe {

    static final Dialect DIALECT = Dialect.named("rockliffe", "Rockliffe MailSite")
            .knownBy(first(BY), "Rockliffe SMTPRA *")
            .client("{helo} (unverified [{address}])", "{helo} ({name} [{address}])")
            .build();

    private Rockliffe() {}
}
