package org.tlsbadge.report;

import java.util.List;
import org.tlsbadge.core.explain.Advice;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.verdict.Badge;

/**
 * {@code summary}: the badge in words.
 *
 * @param headline      one line
 * @param explanation   what is known and how, in one to three sentences
 * @param advice        what the reader of the message can do
 * @param helpdesk      what those can do who are asked about it
 * @param administrator what those can do who run the server
 */
public record Summary(String headline, String explanation, List<String> advice, String helpdesk, String administrator) {

    public Summary {
        advice = List.copyOf(advice);
    }

    static Summary of(Badge badge, Explainer words) {
        Advice advice = words.advice(badge);
        return new Summary(
                words.label(badge),
                words.explanation(badge),
                List.of(advice.user()),
                advice.helpdesk(),
                advice.administrator());
    }
}
