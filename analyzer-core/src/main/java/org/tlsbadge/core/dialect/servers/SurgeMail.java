package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * SurgeMail, from real fields: {@code (TLS)} and no details; the product's name can be replaced. {@code unverified} is about the name of the client's address.
 */
final class SurgeMail {

    static final Dialect DIALECT = Dialect.named("surgemail", "SurgeMail")
            .knownBy(first(BY), "SurgeMail *")
            .knownByShape(first(WITH), "TLS")
            .tls(first(WITH), "TLS")
            .client("{helo} (unverified [{address}])", "{helo} ({name} [{address}])")
            .records(Fact.TLS)
            .build();

    private SurgeMail() {}
}
