package org.tlsbadge.report;

import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.Verdict;

/**
 * {@code badge}: the one thing an end user sees.
 *
 * @param state                            the word by which programs tell badges apart
 * @param label                            the line to show, in the language asked for
 * @param colour                           a word, not a value: {@code green}, {@code amber}, {@code red}, {@code grey}, {@code blue-grey}
 * @param shape                            name of the picture
 * @param certificate                      what the border hop states of the sending server's certificate
 * @param earlierServersReportingEncryption claimed hops that report encryption; never counted in the message's favour
 */
public record BadgeReport(
        String state,
        String label,
        String colour,
        String shape,
        String certificate,
        int earlierServersReportingEncryption) {

    static BadgeReport of(Verdict verdict, Explainer words) {
        Badge badge = verdict.badge();
        return new BadgeReport(
                badge.state(),
                words.label(badge),
                badge.colour(),
                badge.shape(),
                verdict.certificate().word(),
                verdict.claimedEncrypted());
    }
}
