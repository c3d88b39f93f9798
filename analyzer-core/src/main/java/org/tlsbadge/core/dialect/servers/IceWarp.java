package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * IceWarp (Merak), from real fields: {@code (SSL)} for TLS of any version, {@code ASMTP} for SMTP AUTH.
 */
final class IceWarp {

    static final Dialect DIALECT = Dialect.named("icewarp", "IceWarp")
            .knownBy(first(BY), "IceWarp *", "Merak *")
            .tls(first(WITH), "SSL", "TLS")
            .with(STANDARD.silent("asmtp"))
            .client("{helo} ([{address}])", "([{address}])")
            .records(Fact.TLS, Fact.AUTH)
            .build();

    private IceWarp() {}
}
