package org.tlsbadge.http.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.explain.Advice;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Explanation;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.FindingCode;

/**
 * What a code means, of no message in particular.
 *
 * @param code          code of a finding, or state of a badge
 * @param kind          {@code finding} or {@code badge}
 * @param severity      of a finding
 * @param headline      one line
 * @param why           what it means and what it does not mean
 * @param advice        what the reader of the message can do
 * @param helpdesk      what those can do who are asked about it
 * @param administrator what those can do who run the server
 */
record ExplanationAnswer(
        String code,
        String kind,
        @Nullable String severity,
        String headline,
        String why,
        String advice,
        String helpdesk,
        String administrator) {

    /** All of them, badges first. */
    record Listing(List<ExplanationAnswer> explanations) {}

    static ExplanationAnswer of(FindingCode code, Explainer words) {
        Explanation explanation = words.explain(code);
        return new ExplanationAnswer(
                code.code(),
                "finding",
                code.severity().word(),
                explanation.headline(),
                explanation.why(),
                explanation.user(),
                explanation.helpdesk(),
                explanation.administrator());
    }

    static ExplanationAnswer of(Badge badge, Explainer words) {
        Advice advice = words.advice(badge);
        return new ExplanationAnswer(
                badge.state(),
                "badge",
                null,
                words.label(badge),
                words.explanation(badge),
                advice.user(),
                advice.helpdesk(),
                advice.administrator());
    }
}
