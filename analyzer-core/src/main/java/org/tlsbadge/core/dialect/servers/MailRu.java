package org.tlsbadge.core.dialect.servers;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves; derived from Exim's without its name. It has not been seen to write of TLS.
 */
final class MailRu {

    static final Dialect DIALECT = Dialect.named("mailru", "Mail.ru")
            .knownByDomain("mail.ru")
            .client("[{address}] (port={any} helo={helo})", "{name} ([{address}]:{any} helo={helo})")
            .records(Fact.AUTH)
            .build();

    private MailRu() {}
}
