package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.ID;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Verdicts;
import org.tlsbadge.core.hop.Certificate;

/**
 * Barracuda, from real fields: Email Security Service, TLS text right behind its own name, neither {@code with} nor {@code id};
 * and the appliance where it names itself. The verdicts are taken to be Sendmail's, whose wording it is.
 */
final class Barracuda {

    static final Dialect DIALECT = Dialect.named("barracuda", "Barracuda")
            .knownBy(first(BY), "Spam Firewall*", "Barracuda *")
            .knownByDomain("cudaops.com", "barracudanetworks.com")
            .tls(first(BY), Sendmail.SESSION)
            .tls(first(ID), Sendmail.SESSION)
            .verify(Verdicts.SENDMAIL.and("cafail", Certificate.State.FAILED))
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE)
            .build();

    private Barracuda() {}
}
