package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.trace.Keyword.PREFIX;
import static org.tlsbadge.core.trace.Keyword.VIA;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Formats: ecartis and listar {@code src/core.c}; ZMailer {@code listexpand}. A list's own remark: the message was handed over within
 * the host.
 */
final class ListExpander {

    static final Dialect DIALECT = Dialect.named("list-expander", "Ecartis, Listar, ZMailer listexpand")
            .knownBy(value(PREFIX), "with ECARTIS", "with LISTAR")
            .knownBy(value(VIA), "listexpand")
            .local(value(PREFIX), "with ECARTIS", "with LISTAR")
            .local(value(VIA), "listexpand")
            .build();

    private ListExpander() {}
}
