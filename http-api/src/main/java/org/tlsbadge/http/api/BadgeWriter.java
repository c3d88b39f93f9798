package org.tlsbadge.http.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.Finding;
import org.tlsbadge.core.verdict.Verdict;
import org.tlsbadge.http.web.BadgeDetails;
import org.tlsbadge.report.ReportJson;

/** Writes the small answer for add-ins as JSON. */
final class BadgeWriter {

    private record Key(Badge badge, Messages words) {}

    private final String publicUrl;

    /** As many as there are badges and languages. */
    private final Map<Key, BadgeFrame> frames = new ConcurrentHashMap<>();

    BadgeWriter(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** One line, UTF-8; with details for those who ask «why?». */
    byte[] write(Analysis analysis, Messages words, boolean detailed) {
        Verdict verdict = analysis.verdict();
        Badge badge = verdict.badge();
        String sentence = sentence(verdict, new Explainer(words));
        String certificate = verdict.certificate().word();
        int earlier = verdict.claimedEncrypted();
        if (detailed) {
            return ReportJson.write(BadgeAnswer.of(
                    badge, words, publicUrl, sentence, certificate, earlier, BadgeDetails.of(analysis, words)));
        }
        return frames.computeIfAbsent(new Key(badge, words), any -> new BadgeFrame(badge, words, publicUrl))
                .around(sentence, certificate, earlier);
    }

    private static String sentence(Verdict verdict, Explainer explainer) {
        Finding reason = verdict.reason();
        return reason == null ? explainer.explanation(verdict.badge()) : explainer.headline(reason);
    }
}
