package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * SmarterMail, from real fields: names of .NET's {@code SslProtocols} and {@code CipherAlgorithmType}; no product is named.
 */
final class SmarterMail {

    static final Dialect DIALECT = Dialect.named("smartermail", "SmarterMail")
            .knownByShape(first(WITH), "version=TLS\\{version} cipher={cipher} bits={bits}")
            .knownByShape(first(WITH), "version=Tls{?{any}} cipher={cipher} bits={bits}")
            .knownByShape(first(WITH), "version=Ssl{any} cipher={cipher} bits={bits}")
            .tls(first(WITH), "version=TLS\\{version} cipher={cipher} bits={bits}")
            .tls(first(WITH), "version={version} cipher={cipher} bits={bits}")
            .client("{helo} ({name} [{address}])", "{helo} ({address})")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS)
            .build();

    private SmarterMail() {}
}
