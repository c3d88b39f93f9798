package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves. Yahoo's and AOL's other servers: submission ({@code Hermes}, which takes mail over TLS only and does
 * not say so), web mail and storage. Only an S in the transmission type tells anything. Before
 * {@code EHLO} stands the name by which a client inside is known, or its address: what it called itself counts.
 */
final class YahooInside {

    static final Dialect DIALECT = Dialect.named("yahoo-inside", "Yahoo, AOL: submission and storage")
            .knownBy(
                    first(BY),
                    "Yahoo Inc. Hermes SMTP Server",
                    "Oath Hermes SMTP Server",
                    "Verizon Media Hermes SMTP Server")
            .knownBy(first(WITH), "WebMailUI")
            .knownByDomain("yahoo.com", "aol.com")
            .authenticated(last(FROM), "{any} with login", "{any} with plain")
            .tls(first(WITH), "version={version} cipher={cipher}")
            .client("{helo} (EHLO {helo}) ([{address}])", "{address}", "[{address}]")
            .client("{any} (EHLO {helo}) ({address})", "{any} (EHLO {helo}) [{address}]")
            .client("{helo} ({any}@{address} with login)", "{name} (HELO {helo}) ({any}@{address} with login)")
            .client("{helo} ({any}@{address} with plain)", "{name} (HELO {helo}) ({any}@{address} with plain)")
            .client("{name} (HELO {helo}) ({address})", "{name} ({address})")
            .records(Fact.AUTH)
            .build();

    private YahooInside() {}
}
