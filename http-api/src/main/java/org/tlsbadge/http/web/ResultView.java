package org.tlsbadge.http.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.trust.Provider;
import org.tlsbadge.core.verdict.Case;
import org.tlsbadge.report.Report;

/**
 * The answer, as shown.
 *
 * @param report  as the API gives it
 * @param alt     what stands for the badge's picture
 * @param beside  what else is known, a sentence each
 * @param route   in the order of time
 * @param hops    newest first, as they stand in the message
 * @param checks  what the reader's server found about the sender
 * @param words   keys of the explanations that the fields refer to
 * @param assumed whether the newest field was taken as the provider's
 * @param provider who wrote the border field, as people call it; null when that is not known
 * @param profile title of the policy by which versions and suites were judged
 */
public record ResultView(
        Report report,
        String alt,
        List<String> beside,
        List<RouteStop> route,
        List<HopView> hops,
        List<SenderCheck> checks,
        Set<String> words,
        boolean assumed,
        @Nullable String provider,
        String profile) {

    static ResultView of(Analysis analysis, PageWords words) {
        Report report = Report.of(analysis, words.messages());
        List<HopView> hops = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < report.hops().size(); i++) {
            HopView hop =
                    HopView.of(analysis.facts().hops().get(i), report.hops().get(i), words);
            hops.add(hop);
            for (Segment segment : hop.segments()) {
                String key = segment.key();
                if (key != null) {
                    keys.add(key);
                }
            }
        }
        return new ResultView(
                report,
                words.explainer().alt(analysis.verdict().badge()),
                BadgeDetails.beside(report, words),
                Route.of(report, words),
                hops,
                SenderCheck.of(analysis.facts()),
                keys,
                !report.trust().grade().equals("none"),
                provider(analysis.facts()),
                analysis.facts().profile().title());
    }

    private static @Nullable String provider(Case facts) {
        Provider provider = facts.standing().provider();
        return provider == null ? null : provider.title();
    }

    /** Index of the first field that may be anybody's; -1 when there is none. */
    public int firstClaimed() {
        for (HopView hop : hops) {
            if (hop.isClaimed()) {
                return hop.report().index();
            }
        }
        return -1;
    }

    /** The guide for the server of that hop; null when there is none. */
    public @Nullable String guide(@Nullable Integer hop) {
        return hop == null ? null : ServerGuides.anchor(report.hops().get(hop).server());
    }
}
