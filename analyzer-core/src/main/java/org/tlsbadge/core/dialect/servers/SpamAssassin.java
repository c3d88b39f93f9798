package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: {@code Mail::SpamAssassin::PerMsgStatus}, {@code rewrite_report_safe}: a filter on the same host.
 */
final class SpamAssassin {

    static final Dialect DIALECT = Dialect.named("spamassassin", "SpamAssassin")
            .knownBy(value(WITH), "SpamAssassin")
            .local(value(WITH), "SpamAssassin")
            .build();

    private SpamAssassin() {}
}
