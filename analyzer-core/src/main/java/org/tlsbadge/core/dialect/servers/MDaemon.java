package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * MDaemon, from real fields: the session up to 10, since then the transmission type alone; its own address or {@code via RAW} before its name. The word behind
 * {@code from} is the client's, an address literal too, and its address is not always written: so none is read.
 */
final class MDaemon {

    static final Dialect DIALECT = Dialect.named("mdaemon", "MDaemon")
            .knownBy(first(BY), "MDaemon *")
            .knownBy(second(BY), "MDaemon *")
            .tls(first(BY), "Cipher {version}:{cipher}:{bits}")
            .with(STANDARD.esmtpIsPlaintext())
            .local(first(BY), "via RAW")
            .local(second(BY), "via RAW")
            .recordsAuth()
            .records(Fact.TLS, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private MDaemon() {}
}
