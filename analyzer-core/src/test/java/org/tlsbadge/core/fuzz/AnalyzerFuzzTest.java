package org.tlsbadge.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.header.HeaderBlock;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.Finding;

/** Any bytes, from the first to the badge. */
class AnalyzerFuzzTest {

    private static final List<Badge> WORST_FIRST = List.of(
            Badge.NOT_ENCRYPTED,
            Badge.NOT_RECORDED,
            Badge.INTERNAL,
            Badge.PARTLY_ENCRYPTED,
            Badge.ENCRYPTED_WEAK,
            Badge.ENCRYPTED);

    private final Analyzer analyzer = new Analyzer(Options.DEFAULT);

    @FuzzTest(maxDuration = "3m")
    void message(byte[] bytes) {
        Analysis analysis = analyzer.analyze(bytes);
        List<Hop> hops = analysis.facts().hops();
        hops.forEach(Facts::haveTheirProofs);
        for (Finding finding : analysis.verdict().findings()) {
            if (finding.hop() != null) {
                Facts.isInside(finding, hops.get(finding.hop()));
            }
        }
        assertThat(analyzer.analyze(bytes).verdict()).as("analysed again").isEqualTo(analysis.verdict());
        Hop border = analysis.facts().border();
        if (border != null) {
            List<HeaderField> above = new ArrayList<>();
            for (HeaderField field : analysis.facts().fields()) {
                if (field.name().start() <= border.field().body().start()) {
                    above.add(field);
                }
            }
            Badge alone =
                    analyzer.analyze(new HeaderBlock(above, false)).verdict().badge();
            assertThat(WORST_FIRST.indexOf(analysis.verdict().badge()))
                    .as("%s, alone %s", analysis.verdict().badge(), alone)
                    .isLessThanOrEqualTo(WORST_FIRST.indexOf(alone));
        }
    }
}
