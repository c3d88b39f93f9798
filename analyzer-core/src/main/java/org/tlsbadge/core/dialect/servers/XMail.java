package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * XMail, {@code SMTPSvr.cpp}: its name stands behind {@code with} or beside it; TLS is never recorded.
 */
final class XMail {

    static final Dialect DIALECT = Dialect.named("xmail", "XMail")
            .knownBy(word(WITH), "[XMail *")
            .knownBy(first(WITH), "[XMail *")
            .client("{helo} ([{address}]:{any})", "{helo} ({address}:{any})", "{helo} ({name} [{address}]:{any})")
            .build();

    private XMail() {}
}
