package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.VIA;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Novell NetMail and its kin, from real fields: TLS stands behind {@code via}. Between the client's name and its
 * address the login may stand.
 */
final class NetMail {

    static final Dialect DIALECT = Dialect.named("netmail", "Novell NetMail, M+, Bongo")
            .knownBy(value(WITH), "NetMail SMTP Agent *", "M+ Extreme Email Engine *")
            .knownBy(first(WITH), "bongosmtp Agent")
            .tls(all(VIA), "secured & encrypted transport (TLS)", "secured & encrypted transport [TLS]")
            .client("{helo} [{address}]", "{helo} {any} [{address}]")
            .records(Fact.TLS)
            .build();

    private NetMail() {}
}
