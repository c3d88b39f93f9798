package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. Amazon SES writes nothing of the connection, neither of the mail it takes nor of the mail it receives.
 */
final class AmazonSes {

    static final Dialect DIALECT = Dialect.named("amazon-ses", "Amazon SES")
            .knownBy(first(WITH), "SimpleEmailService-{any}")
            .knownBy(
                    value(BY),
                    "inbound-smtp.{any}.amazonaws.com",
                    "email-smtp.amazonaws.com",
                    "email-smtp.{any}.amazonaws.com")
            .knownByDomain("amazonses.com")
            .client("{helo} ({name} [{address}])")
            .build();

    private AmazonSes() {}
}
