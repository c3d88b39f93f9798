package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * IBM's SMTP gateway (collabserv.com), from real fields: a legal notice behind {@code with}, and behind its semicolon the TLS text,
 * whose version is OpenSSL's name for a family of suites.
 */
final class IbmGateway {

    static final Dialect DIALECT = Dialect.named("collabserv", "IBM SMTP gateway")
            .knownBy(value(WITH), "IBM ESMTP SMTP Gateway*")
            .tls(first(WITH), "version={version} cipher={cipher} bits={bits}/{any}")
            .versionIsFamily()
            .client("{helo} ({address})")
            .records(Fact.TLS, Fact.CIPHER, Fact.BITS)
            .build();

    private IbmGateway() {}
}
