package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Mimecast, from real fields: {@code with ESMTP with STARTTLS (version=…, cipher=…)}; until about 2019 the comment
 * {@code (Using TLS)} before {@code by}. Without TLS it writes {@code with ESMTP}; whether always is not documented.
 */
final class Mimecast {

    static final Dialect DIALECT = Dialect.named("mimecast", "Mimecast")
            .knownByShape(value(WITH), "ESMTP with STARTTLS", "ESMTP with both STARTTLS and AUTH")
            .knownByShape(value(WITH), "UTF8SMTP with STARTTLS", "SMTP with STARTTLS")
            .knownByDomain("mimecast.com", "mimecast.co.za", "mimecast-offshore.com", "mimecast.lan")
            .tls(first(WITH), "version={version}, cipher={cipher}")
            .tls(value(WITH), "{any} with STARTTLS", "{any} with both STARTTLS and AUTH")
            .authenticated(value(WITH), "{any} with both STARTTLS and AUTH", "{any} with AUTH")
            .tls(all(FROM), "{helo} ({name} [{address}]) (Using TLS)", "{helo} ([{address}]) (Using TLS)")
            .client("{helo} ({name} [{address}]){? (Using TLS)}", "{helo} ([{address}]){? (Using TLS)}")
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER)
            .build();

    private Mimecast() {}
}
