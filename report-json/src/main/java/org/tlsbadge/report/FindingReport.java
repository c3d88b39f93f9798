package org.tlsbadge.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Explanation;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.verdict.Finding;

/**
 * {@code findings[]}: one thing to be said of a message.
 *
 * @param code          the word by which programs tell findings apart
 * @param severity      {@code info}, {@code notice} or {@code warning}
 * @param hop           index of the hop it is about; null when it is about the message
 * @param headline      what
 * @param why           what it means and what it does not mean
 * @param advice        what the reader of the message can do
 * @param helpdesk      what those can do who are asked about it
 * @param administrator what those can do who run the server
 * @param arguments     what the words mention; a sender may have chosen some of it
 * @param evidence      what shows it, in that hop's {@code raw}
 */
public record FindingReport(
        String code,
        String severity,
        @Nullable Integer hop,
        String headline,
        String why,
        String advice,
        String helpdesk,
        String administrator,
        Map<String, String> arguments,
        List<Quote> evidence) {

    static FindingReport of(Finding finding, List<Hop> hops, Explainer words) {
        Explanation explanation = words.explain(finding);
        Map<String, String> arguments = new TreeMap<>();
        finding.arguments().forEach(arguments::put);
        return new FindingReport(
                finding.code().code(),
                finding.code().severity().word(),
                finding.hop(),
                explanation.headline(),
                explanation.why(),
                explanation.user(),
                explanation.helpdesk(),
                explanation.administrator(),
                arguments,
                quotes(finding, hops));
    }

    private static List<Quote> quotes(Finding finding, List<Hop> hops) {
        if (finding.hop() == null) {
            return List.of();
        }
        List<Quote> quotes = new ArrayList<>();
        for (Span span : finding.proof()) {
            Quote quote = Quote.of(hops.get(finding.hop()), span);
            if (quote != null) {
                quotes.add(quote);
            }
        }
        return List.copyOf(quotes);
    }
}
