package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * GroupWise Internet Agent, from real fields: both answers are written out, and no product is named.
 */
final class GroupWise {

    static final Dialect DIALECT = Dialect.named("groupwise", "GroupWise")
            .knownBy(first(WITH), "TLS encrypted", "NOT encrypted")
            .knownBy(word(WITH), "Novell_GroupWise")
            .tls(first(WITH), "TLS encrypted")
            .plaintext(first(WITH), "NOT encrypted")
            .client("{helo} ([{address}])", "{helo} ({name} [{address}])")
            .records(Fact.TLS, Fact.PLAINTEXT)
            .build();

    private GroupWise() {}
}
