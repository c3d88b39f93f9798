package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;

/**
 * InterMail (Software.com, Openwave) and its ancestor Post.Office, from real fields: the transmission type alone.
 */
final class InterMail {

    static final Dialect DIALECT = Dialect.named("intermail", "Openwave InterMail")
            .knownBy(first(BY), "InterMail *", "Post.Office *")
            .client("{helo} ([{address}])", "{helo} (really [{address}])", "{helo} ({name} [{address}])")
            .build();

    private InterMail() {}
}
