package org.tlsbadge.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.report.ReportJson;

/** What is put together from pieces is what the whole record would be. */
class BadgeFrameTest {

    private static final String URL = "https://badge.example.org";
    private static final String SENTENCE = "\"<b>\" \\ \n\t\u0000\u202e «é» 🔒 {certificate} " + Integer.MIN_VALUE;

    @Test
    void isTheRecordWritten() {
        for (Locale language : Messages.languages()) {
            Messages words = Messages.in(language);
            for (Badge badge : Badge.values()) {
                BadgeAnswer whole = BadgeAnswer.of(badge, words, URL, SENTENCE, "not_verified", 12, null);
                assertThat(text(new BadgeFrame(badge, words, URL).around(SENTENCE, "not_verified", 12)))
                        .isEqualTo(text(ReportJson.write(whole)));
            }
        }
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
