package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * MailMarshal (NetIQ, Trustwave), from real fields: the TLS text stands behind its own name or behind its product.
 */
final class MailMarshal {

    static final Dialect DIALECT = Dialect.named("mailmarshal", "Trustwave MailMarshal")
            .knownBy(first(BY), "using TLS: {version}, {cipher}")
            .knownBy(first(WITH), "using TLS: {version}, {cipher}")
            .knownBy(value(WITH), "Trustwave MailMarshal*", "NetIQ MailMarshal*", "MailMarshal*")
            .tls(first(BY), "using TLS: {version}, {cipher}")
            .tls(first(WITH), "using TLS: {version}, {cipher}")
            .client("{helo} (Not Verified[{address}])", "{helo} ({name}[{address}])")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER)
            .build();

    private MailMarshal() {}
}
