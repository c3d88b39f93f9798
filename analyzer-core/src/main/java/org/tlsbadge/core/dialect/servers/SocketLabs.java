package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves: names of .NET ({@code SslProtocols}, {@code CipherAlgorithmType}) without a blank behind the
 * transmission type, which has no S. Under a customer's name its fields cannot be told from SmarterMail's, which state the same.
 */
final class SocketLabs {

    static final Dialect DIALECT = Dialect.named("socketlabs", "SocketLabs")
            .knownByDomain("socketlabs.com", "email-od.com")
            .tls(first(WITH), "version={version} cipher={cipher} bits={bits}")
            .client("{helo} ({address})", "{helo} ({name} [{address}])")
            .records(Fact.TLS, Fact.VERSION, Fact.BITS)
            .build();

    private SocketLabs() {}
}
