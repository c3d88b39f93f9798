package org.tlsbadge.http.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.verdict.Badge;
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

    static BadgeAnswer of(
            Badge badge,
            Messages words,
            String publicUrl,
            String sentence,
            String certificate,
            int earlier,
            @Nullable BadgeDetails details) {
        return new BadgeAnswer(
                badge.state(),
                new Explainer(words).label(badge),
                sentence,
                certificate,
                badge.shape(),
                badge.colour(),
                colours(badge),
                earlier,
                link(publicUrl, badge, words),
                BadgePicture.svg(badge, Theme.LIGHT, words),
                details);
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
}
