package org.tlsbadge.http.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.report.ReportJson;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A badge's answer in one language as JSON, without the three values that differ from message to message. It is written once, then
 * copied: most of an answer is the same each time, the picture above all.
 */
final class BadgeFrame {

    private static final String SENTENCE = "{sentence}";
    private static final String CERTIFICATE = "{certificate}";
    private static final int EARLIER = Integer.MIN_VALUE;

    private final byte[] start;
    private final byte[] behindSentence;
    private final byte[] behindCertificate;
    private final byte[] end;

    BadgeFrame(Badge badge, Messages words, String publicUrl) {
        BadgeAnswer answer = BadgeAnswer.of(badge, words, publicUrl, SENTENCE, CERTIFICATE, EARLIER, null);
        String json = new String(ReportJson.write(answer), StandardCharsets.UTF_8);
        int sentence = json.indexOf(SENTENCE);
        int certificate = json.indexOf(CERTIFICATE, sentence);
        String number = Integer.toString(EARLIER);
        int earlier = json.indexOf(number, certificate);
        this.start = bytes(json.substring(0, sentence));
        this.behindSentence = bytes(json.substring(sentence + SENTENCE.length(), certificate));
        this.behindCertificate = bytes(json.substring(certificate + CERTIFICATE.length(), earlier));
        this.end = bytes(json.substring(earlier + number.length()));
    }

    /** The whole answer. */
    byte[] around(String sentence, String certificate, int earlier) {
        byte[] said = JsonStringEncoder.getInstance().quoteAsUTF8(sentence);
        byte[] state = bytes(certificate);
        byte[] count = bytes(Integer.toString(earlier));
        int size = start.length + said.length + behindSentence.length + state.length + behindCertificate.length;
        return ByteBuffer.allocate(size + count.length + end.length)
                .put(start)
                .put(said)
                .put(behindSentence)
                .put(state)
                .put(behindCertificate)
                .put(count)
                .put(end)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
