package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Formats: {@code Horde_Mime_Headers::addReceivedHeader}; SquirrelMail {@code class/deliver/Deliver.class.php}; Roundcube
 * {@code http_received_header}. {@code HTTP} and {@code HTTPS} name the browser's connection, no mail session. The
 * address is left alone: behind a proxy these programs take it from a header that the browser may send.
 */
final class Webmail {

    static final Dialect DIALECT = Dialect.named("webmail", "Horde, SquirrelMail, Roundcube")
            .knownBy(first(BY), "Horde Framework")
            .knownBy(first(WITH), "HTTP/{any} POST")
            .knownByShape(first(FROM), "SquirrelMail authenticated user {any}")
            .build();

    private Webmail() {}
}
