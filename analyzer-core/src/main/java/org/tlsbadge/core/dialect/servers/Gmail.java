package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.FOR;
import static org.tlsbadge.core.trace.Keyword.ID;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Google publishes no description; the format is that of the fields themselves. The TLS text stands behind {@code for}, or behind
 * {@code id} where there are several recipients, and is the last comment there. {@code Google Transport Security} is ALTS:
 * encrypted, no TLS version. Between its own machines, which call themselves by 6to4 forms of private addresses, it writes no
 * {@code from} and nothing of the connection. Names of addresses end with a dot and are not confirmed.
 */
final class Gmail {

    private static final String SESSION = "version={version} cipher={cipher}{? bits={bits}/{any}}";
    private static final String ALTS = "Google Transport Security";

    static final Dialect DIALECT = Dialect.named("gmail", "Gmail, Google Workspace")
            .knownByDomain("google.com", "gmail.com", "googlemail.com")
            .knownBy(value(BY), "2002:a{any}")
            .tls(last(FOR), SESSION, ALTS)
            .tls(last(ID), SESSION, ALTS)
            .with(STANDARD.smtpIsPlaintext())
            .sureWords()
            .insideWithoutFrom()
            .client("{helo} ({name} [{address}])", "{helo} ({? }[{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.VERSION, Fact.CIPHER, Fact.BITS, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Gmail() {}
}
