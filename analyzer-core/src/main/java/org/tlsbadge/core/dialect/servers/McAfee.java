package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * McAfee Email Gateway (IronMail, WebShield, later Trellix), from real fields: {@code with smtp (TLS: …)}, where the version is
 * OpenSSL's name for a family of suites; IronMail wrote {@code ESMTP with TLS} and no details.
 */
final class McAfee {

    static final Dialect DIALECT = Dialect.named("mcafee", "McAfee Email Gateway")
            .knownBy(first(WITH), "TLS: {version},{bits}bits,{cipher}")
            .knownByShape(value(WITH), "ESMTP with TLS", "SMTP with TLS")
            .tls(first(WITH), "TLS: {version},{bits}bits,{cipher}")
            .tls(value(WITH), "{any} with TLS")
            .versionIsFamily()
            .client("{helo} ({name} [{address}])", "([{address}])")
            .records(Fact.TLS, Fact.CIPHER, Fact.BITS)
            .build();

    private McAfee() {}
}
