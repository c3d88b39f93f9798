package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: seen in real mail; neither {@code with} nor {@code id}. The client's name stands first, so the whole clause must fit.
 */
final class MailChannels {

    static final Dialect DIALECT = Dialect.named("mailchannels", "MailChannels")
            .knownBy(first(BY), "trex/*")
            .tls(all(FROM), "{helo} ({name} [{address}]) (using {version} with cipher {cipher})")
            .client("{helo} ({name} [{address}])", "{helo} ({name} [{address}]) (using {any} with cipher {any})")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER)
            .build();

    private MailChannels() {}
}
