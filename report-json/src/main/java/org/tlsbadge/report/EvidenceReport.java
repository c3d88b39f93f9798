package org.tlsbadge.report;

import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.hop.Evidence;
import org.tlsbadge.core.hop.Hop;

/**
 * {@code hops[].evidence}: the characters of a field that state a fact.
 *
 * @param says  which fact: {@code transport}, {@code version}, {@code cipher}, …
 * @param start first UTF-16 unit in the hop's {@code raw}
 * @param end   unit behind the last
 * @param text  the characters between
 */
public record EvidenceReport(String says, int start, int end, String text) {

    /** In the order in which they stand in the field. */
    static List<EvidenceReport> of(Hop hop) {
        List<EvidenceReport> all = new ArrayList<>();
        for (Evidence evidence : Evidence.of(hop)) {
            Quote quote = Quote.of(hop, evidence.place());
            if (quote != null) {
                all.add(new EvidenceReport(evidence.says(), quote.start(), quote.end(), quote.text()));
            }
        }
        return List.copyOf(all);
    }
}
