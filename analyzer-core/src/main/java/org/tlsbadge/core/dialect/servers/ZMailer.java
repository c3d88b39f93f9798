package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.ID;
import static org.tlsbadge.core.trace.Keyword.PREFIX;
import static org.tlsbadge.core.trace.Keyword.VIA;

import org.tlsbadge.core.dialect.Dialect;

/**
 * ZMailer, {@code smtpserver/smtpserver.c}: no product is named; TLS is not seen in real fields. What it hands over itself has its own
 * sender in a comment and no client.
 */
final class ZMailer {

    static final Dialect DIALECT = Dialect.named("zmailer", "ZMailer")
            .knownByShape(first(ID), "ORCPT *")
            .knownByShape(value(VIA), "listexpand")
            .local(first(PREFIX), "{any}@{any}")
            .client("{name} ([{address}]:{any} {any...})", "[{any}] ([{address}]:{any} {any...})")
            .build();

    private ZMailer() {}
}
