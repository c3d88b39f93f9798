package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.ID;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Verdicts;

/**
 * Format: Sendmail's, with a changed or without a version: FortiMail and others. Only what stands behind the id is read, where no
 * client writes.
 */
final class SendmailRenamed {

    static final Dialect DIALECT = Dialect.named("sendmail-renamed", "Sendmail under a name of its own")
            .knownByShape(first(ID), Sendmail.SESSION, Sendmail.OLD_SESSION)
            .tls(first(ID), Sendmail.SESSION, Sendmail.OLD_SESSION)
            .verify(Verdicts.SENDMAIL)
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE)
            .build();

    private SendmailRenamed() {}
}
