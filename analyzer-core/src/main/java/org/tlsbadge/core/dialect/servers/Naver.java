package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.trace.Keyword.FOR;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Naver and its Works, from real fields: the session stands behind {@code for} in some of them, and the transmission type has no S
 * in any; so silence says nothing.
 */
final class Naver {

    static final Dialect DIALECT = Dialect.named("naver", "Naver")
            .knownByDomain("naver.com", "navercorp.com")
            .tls(last(FOR), "version={version} cipher={cipher}")
            .client("{helo} ([{address}])", "{helo} ({name} [{address}])")
            .recordsWhen("", Fact.TLS, Fact.VERSION, Fact.CIPHER)
            .build();

    private Naver() {}
}
