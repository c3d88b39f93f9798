package org.tlsbadge.core.dialect.servers;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves, with the month's full name in the date. Nothing of the connection.
 */
final class Brevo {

    static final Dialect DIALECT = Dialect.named("brevo", "Brevo (Sendinblue)")
            .knownByDomain("sendinblue.com", "brevo.com")
            .client("{helo} ({name} [{address}])")
            .build();

    private Brevo() {}
}
