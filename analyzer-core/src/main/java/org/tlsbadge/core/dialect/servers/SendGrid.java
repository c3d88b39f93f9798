package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. Some have no semicolon before the date, some a date of the Go language. Nothing of the connection.
 */
final class SendGrid {

    static final Dialect DIALECT = Dialect.named("sendgrid", "SendGrid")
            .knownBy(first(BY), "SG")
            .knownBy(word(BY), "recvd-*", "filterdrecv-*", "geopod-ismtpd-*")
            .knownByDomain("sendgrid.net")
            .client("{helo} ({name} [{address}])")
            .build();

    private SendGrid() {}
}
