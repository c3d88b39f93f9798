package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.trace.Keyword.BY;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * InterMail (Software.com, Openwave) and its ancestor Post.Office, from real fields: the transmission type alone, and
 * from its submission servers not even that.
 */
final class InterMail {

    static final Dialect DIALECT = Dialect.named("intermail", "Openwave InterMail")
            .knownBy(first(BY), "InterMail *", "Post.Office *")
            .knownBy(second(BY), "authenticated as *")
            .authenticated(second(BY), "authenticated as *")
            .client("{helo} ([{address}])", "{helo} (really [{address}])", "{helo} ({name} [{address}])")
            .client("{helo} ({address})")
            .records(Fact.AUTH)
            .build();

    private InterMail() {}
}
