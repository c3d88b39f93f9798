package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.WITH;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Trend Micro InterScan, from real fields: the product's name is all that stands behind {@code with}. Its successors write
 * Postfix's text.
 */
final class TrendInterScan {

    static final Dialect DIALECT = Dialect.named("interscan", "Trend Micro InterScan")
            .knownBy(value(WITH), "InterScan Mess{any} Security Suite", "trend_isnt_name_B")
            .knownBy(first(BY), "InterScan *")
            .client("{helo} ([{address}])", "{address}")
            .build();

    private TrendInterScan() {}
}
