package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * McAfee Email Gateway (IronMail, WebShield, later Trellix), from real fields: {@code with smtp (TLS: …)}; the version is OpenSSL's
 * name for a family of suites.
 */
final class McAfee {

    static final Dialect DIALECT = Dialect.named("mcafee", "McAfee Email Gateway")
            .knownBy(first(WITH), "TLS: {version},{bits}bits,{cipher}")
            .tls(first(WITH), "TLS: {version},{bits}bits,{cipher}")
            .versionIsFamily()
            .client("{helo} ({name} [{address}])")
            .records(Fact.TLS, Fact.CIPHER, Fact.BITS)
            .build();

    private McAfee() {}
}
