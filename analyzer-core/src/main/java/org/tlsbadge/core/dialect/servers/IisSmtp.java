package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.TLS;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves. The SMTP service of Windows and of Exchange 2000 and 2003. The words {@code over TLS secured
 * channel} stand behind its own name when STARTTLS was used, and nothing else there ever. Our grammar takes their second word for
 * the keyword of a clause.
 */
final class IisSmtp {

    static final Dialect DIALECT = Dialect.named("iis-smtp", "Microsoft IIS SMTP service")
            .knownBy(value(WITH), "Microsoft SMTPSVC")
            .tls(value(TLS), "secured channel")
            .plaintext(all(BY), "{any}")
            .client("{helo} ([{address}])", "{helo} ([{address}] RDNS failed)")
            .local(all(FROM), "mail pickup service")
            .records(Fact.TLS, Fact.PLAINTEXT)
            .build();

    private IisSmtp() {}
}
