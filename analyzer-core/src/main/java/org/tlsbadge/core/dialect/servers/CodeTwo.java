package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * CodeTwo Email Signatures, through which Exchange Online sends mail and takes it back, from real fields: the version as .NET names
 * it. What it writes without TLS has not been seen.
 */
final class CodeTwo {

    static final Dialect DIALECT = Dialect.named("codetwo", "CodeTwo Email Signatures")
            .knownBy(value(WITH), "CodeTwo SMTP Server")
            .tls(first(WITH), "{version}")
            .client("{helo} ({address})")
            .records(Fact.TLS, Fact.VERSION)
            .build();

    private CodeTwo() {}
}
