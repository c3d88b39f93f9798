package org.tlsbadge.http.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.hop.Hop;

/**
 * What the lessons show of sample messages.
 *
 * @param anatomy   a field in pieces
 * @param words     keys of what its pieces mean
 * @param questions of the quiz
 * @param clients   mail programs, by message key
 */
public record Lessons(List<Segment> anatomy, Set<String> words, List<Question> questions, List<String> clients) {

    /** In the order in which they are asked. */
    private static final List<String> ASKED =
            List.of("postfix-tls13", "plaintext", "gmail", "sendmail-3des", "qmail", "hostile-helo");

    private static final List<String> CLIENTS = List.of(
            "outlook-classic",
            "outlook-new",
            "outlook-mac",
            "gmail",
            "apple-mail",
            "thunderbird",
            "roundcube",
            "proton",
            "yahoo",
            "android",
            "phone");

    /**
     * One question: did this message come over TLS?
     *
     * @param number 1 and on
     * @param kind   the answer: {@code encrypted}, {@code plaintext} or {@code not_recorded}
     * @param field  the field asked about
     */
    public record Question(int number, String kind, List<Segment> field) {}

    static Lessons in(PageWords words) {
        List<Segment> anatomy = FieldReading.of(border("postfix-tls13"), words);
        Set<String> keys = new LinkedHashSet<>();
        for (Segment segment : anatomy) {
            String key = segment.key();
            if (key != null) {
                keys.add(key);
            }
        }
        List<Question> questions = new ArrayList<>();
        for (String name : ASKED) {
            Hop hop = border(name);
            String kind = hop.transport().kind().word();
            questions.add(new Question(questions.size() + 1, kind, FieldReading.of(hop, words)));
        }
        return new Lessons(anatomy, keys, questions, CLIENTS);
    }

    private static Hop border(String sample) {
        String text = Samples.text(sample);
        if (text == null) {
            throw new IllegalStateException(sample);
        }
        Analysis analysis = new Analyzer(Options.DEFAULT).analyze(text);
        Hop border = analysis.facts().border();
        if (border == null) {
            throw new IllegalStateException(sample);
        }
        return border;
    }
}
