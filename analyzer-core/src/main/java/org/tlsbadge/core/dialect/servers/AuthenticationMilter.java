package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code lib/Mail/Milter/Authentication/Protocol/SMTP.pm} of authentication_milter, before the queue at Fastmail. The TLS
 * session ends at the Postfix in front of it, whose own field says so.
 */
final class AuthenticationMilter {

    static final Dialect DIALECT = Dialect.named("authentication-milter", "Authentication Milter (Fastmail)")
            .knownBy(first(BY), "Authentication Milter")
            .client("{helo} ([{address}])", "{helo} ({name} [{address}])")
            .build();

    private AuthenticationMilter() {}
}
