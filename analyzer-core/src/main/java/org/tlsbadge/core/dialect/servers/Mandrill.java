package org.tlsbadge.core.dialect.servers;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. What Mandrill takes in, mostly over its web interface; nothing of the connection.
 */
final class Mandrill {

    static final Dialect DIALECT = Dialect.named("mandrill", "Mandrill (Mailchimp Transactional)")
            .knownByDomain("mandrillapp.com")
            .client("[{address}]", "{helo} ({name} [{address}])", "{helo} ({address})")
            .build();

    private Mandrill() {}
}
