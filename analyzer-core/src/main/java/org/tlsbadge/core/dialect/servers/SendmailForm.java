package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.ID;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Verdicts;
import org.tlsbadge.core.hop.Certificate;

/**
 * Gateways that write Sendmail's text behind {@code id} and name no product: FortiMail, Barracuda's appliance, older Proofpoint
 * and others. Known from real fields and from {@code cf/m4/cfhead.m4}; {@code CAFAIL} is Barracuda's. What they write
 * without TLS is not documented, so silence is not plaintext.
 */
final class SendmailForm {

    static final Dialect DIALECT = Dialect.named(
                    "sendmail-form", "Gateway in Sendmail's form (FortiMail, Barracuda, older Proofpoint)")
            .knownByShape(first(ID), Sendmail.SESSION)
            .tls(first(ID), Sendmail.SESSION)
            .verify(Verdicts.SENDMAIL.and("cafail", Certificate.State.FAILED))
            .authenticated(last(FROM), "authenticated bits={any}", "{any} mech={any} bits={any}")
            .client(
                    "{helo} ({name} [{address}]){? (authenticated bits={any})}",
                    "{helo} ([{address}]){? (authenticated bits={any})}")
            .client(
                    "{helo} ({name} [{address}]) (user={any} mech={any} bits={any})",
                    "{helo} ([{address}]) (user={any} mech={any} bits={any})")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.CERTIFICATE)
            .build();

    private SendmailForm() {}
}
