package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code ReceivedHeader.java}. It names no product.
 */
final class Robin {

    static final Dialect DIALECT = Dialect.named("mimecast-robin", "Robin")
            .knownByShape(first(WITH), "version={any} cipher={any} bits={bits}/{any}")
            .onlyWhere(word(WITH), "ESMTPS", "ESMTPSA", "SMTPS", "SMTPSA")
            .details(first(WITH), "version={version} cipher={cipher} bits={bits}/{any}")
            .client("{helo} ({name} [{address}])")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS)
            .build();

    private Robin() {}
}
