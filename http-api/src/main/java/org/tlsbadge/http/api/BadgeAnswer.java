package org.tlsbadge.http.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.Finding;
import org.tlsbadge.core.verdict.Verdict;
import org.tlsbadge.http.picture.BadgePicture;
import org.tlsbadge.http.picture.Theme;
import org.tlsbadge.http.web.BadgeDetails;

/**
 * The small answer for add-ins.
 *
 * @param state                            as in the report
 * @param label                            the line to show
 * @param sentence                         one sentence on how it is known
 * @param certificate                      state of the sending server's certificate at the border
 * @param shape                            name of the picture
 * @param colour                           a word
 * @param colours                          values by theme, {@code #rrggbb}
 * @param earlierServersReportingEncryption never counted in the message's favour
 * @param link                             where the badge is explained to people
 * @param svg                              the picture for light ground, to be put into a page
 * @param details                          for those who ask «why?»; left out when nobody asked for it
 */
record BadgeAnswer(
        String state,
        String label,
        String sentence,
        String certificate,
        String shape,
        String colour,
        Map<String, String> colours,
        int earlierServersReportingEncryption,
        String link,
        String svg,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BadgeDetails details) {

    static BadgeAnswer of(Analysis analysis, Messages words, String publicUrl, boolean detailed) {
        Verdict verdict = analysis.verdict();
        Badge badge = verdict.badge();
        Explainer explainer = new Explainer(words);
        return new BadgeAnswer(
                badge.state(),
                explainer.label(badge),
                sentence(verdict.findings(), explainer, badge),
                verdict.certificate().word(),
                badge.shape(),
                badge.colour(),
                colours(badge),
                verdict.claimedEncrypted(),
                link(publicUrl, badge, words),
                BadgePicture.svg(badge, Theme.LIGHT, words),
                detailed ? BadgeDetails.of(analysis, words) : null);
    }

    /** Values by theme. */
    static Map<String, String> colours(Badge badge) {
        Map<String, String> colours = new LinkedHashMap<>();
        for (Theme theme : Theme.values()) {
            colours.put(theme.word(), theme.colour(badge));
        }
        return colours;
    }

    static String link(String publicUrl, Badge badge, Messages words) {
        return publicUrl + "/learn?lang=" + words.locale().getLanguage() + "#badge-" + badge.state();
    }

    /** The first finding is about the border. */
    private static String sentence(List<Finding> findings, Explainer explainer, Badge badge) {
        return findings.isEmpty() ? explainer.explanation(badge) : explainer.headline(findings.get(0));
    }
}
