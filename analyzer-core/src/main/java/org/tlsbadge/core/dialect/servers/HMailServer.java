package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.ID;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code SMTPMessageHeaderCreator.cpp}. It names no product, so without TLS it cannot be told. Newer ones write an id
 * before the session.
 */
final class HMailServer {

    static final Dialect DIALECT = Dialect.named("hmailserver", "hMailServer")
            .knownByShape(first(WITH), "version={any} cipher={any} bits={bits}")
            .knownByShape(first(ID), "version={any} cipher={any} bits={bits}")
            .onlyWhere(word(WITH), "ESMTPS", "ESMTPSA", "SMTPS", "SMTPSA")
            .details(first(WITH), "version={version} cipher={cipher} bits={bits}")
            .details(first(ID), "version={version} cipher={cipher} bits={bits}")
            .client("{helo} ({name} [{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private HMailServer() {}
}
