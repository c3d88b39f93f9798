package org.tlsbadge.report;

import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.verdict.Case;
import org.tlsbadge.core.verdict.Finding;

/**
 * An analysis as JSON, version 1: what callers rely on. Fields are added, never renamed, removed or given another meaning.
 *
 * @param schema   name and version of this form
 * @param badge    the one thing an end user sees
 * @param summary  the badge in words
 * @param trust    how far down the trace may be believed
 * @param profile  the policy by which versions and suites were judged
 * @param hops     the trace, newest first
 * @param findings what else is to be said, the border first
 */
public record Report(
        String schema,
        BadgeReport badge,
        Summary summary,
        TrustReport trust,
        ProfileReport profile,
        List<HopReport> hops,
        List<FindingReport> findings) {

    /** The value of {@code schema}. */
    public static final String SCHEMA = "tlsbadge.report/1";

    public Report {
        hops = List.copyOf(hops);
        findings = List.copyOf(findings);
    }

    /** The whole analysis, in that language. */
    public static Report of(Analysis analysis, Messages messages) {
        Explainer words = new Explainer(messages);
        Case facts = analysis.facts();
        List<FindingReport> findings = new ArrayList<>();
        for (Finding finding : analysis.verdict().findings()) {
            findings.add(FindingReport.of(finding, facts.hops(), words));
        }
        return new Report(
                SCHEMA,
                BadgeReport.of(analysis.verdict(), words),
                Summary.of(analysis.verdict().badge(), words),
                TrustReport.of(facts.standing()),
                ProfileReport.of(facts.profile()),
                hops(facts, false),
                findings);
    }

    /** One line of a scan, in that language. */
    public static BriefReport brief(Analysis analysis, Source source, Messages messages) {
        Case facts = analysis.facts();
        List<String> codes = new ArrayList<>();
        for (Finding finding : analysis.verdict().findings()) {
            codes.add(finding.code().code());
        }
        return new BriefReport(
                source,
                BadgeReport.of(analysis.verdict(), new Explainer(messages)),
                TrustReport.of(facts.standing()),
                hops(facts, true),
                codes);
    }

    private static List<HopReport> hops(Case facts, boolean brief) {
        List<HopReport> hops = new ArrayList<>();
        for (Hop hop : facts.hops()) {
            hops.add(HopReport.of(facts, hop, brief));
        }
        return hops;
    }
}
