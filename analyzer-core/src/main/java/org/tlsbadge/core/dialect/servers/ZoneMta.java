package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FOR;
import static org.tlsbadge.core.trace.Keyword.ID;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code lib/sending-zone.js}, {@code generateReceivedHeader}.
 */
final class ZoneMta {

    static final Dialect DIALECT = Dialect.named("zonemta", "ZoneMTA")
            .knownBy(first(BY), "ZoneMTA*")
            .tls(last(FOR), "version={version} cipher={cipher}")
            .tls(last(ID), "version={version} cipher={cipher}")
            .with(STANDARD.smtpIsPlaintext())
            .sureWords()
            .client("{helo} ([{address}]{? {name}}){? (Authenticated sender: {any})}")
            .client("{helo} [{address}]{? (Authenticated sender: {any})}")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private ZoneMta() {}
}
