package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Cisco Secure Email (IronPort AsyncOS), from real fields: the suite, in OpenSSL's spelling, is part of the transmission type.
 * Without TLS it writes plain {@code ESMTP}, which is not documented to mean plaintext.
 */
final class IronPort {

    static final Dialect DIALECT = Dialect.named("ironport", "Cisco Secure Email (IronPort)")
            .knownBy(word(WITH), "ESMTP/TLS/{cipher}", "SMTP/TLS/{cipher}")
            .knownByDomain("iphmx.com")
            .tls(word(WITH), "ESMTP/TLS/{cipher}", "SMTP/TLS/{cipher}")
            .client("{name} (HELO {helo}) ([{address}])", "{name} ([{address}])")
            .records(Fact.TLS, Fact.CIPHER)
            .build();

    private IronPort() {}
}
