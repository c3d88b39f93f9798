package org.tlsbadge.core.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.text.Cited;

/** What sentences say of a hop. */
class HopArgumentsTest {

    @Test
    void aHostHasNoDotAtItsEnd() {
        Map<String, String> arguments =
                border("from x (mail.example.org. [192.0.2.10])\n by mx.google.com with ESMTPS id 1");
        assertThat(arguments).containsEntry("client", "mail.example.org").containsEntry("by", "mx.google.com");
        assertThat(border("from . ([192.0.2.10]) by . with ESMTPS id 1")).containsEntry("by", ".");
    }

    @Test
    void aFoldIsABlank() {
        String field = "from x (192.0.2.10) by mx.example.com (198.51.100.1) with Microsoft\r\n\t SMTP Server"
                + " id 15.20.1; Mon, 15 Jan 2024 10:20:30 +0000\r\n\r\n";
        Cited<String> with = new Analyzer(Options.DEFAULT)
                .analyze("Received: " + field)
                .facts()
                .hops()
                .get(0)
                .with();
        assertThat(with).isNotNull();
        assertThat(with.value()).isEqualTo("Microsoft SMTP Server");
    }

    @Test
    void aDurationIsGivenInTheLargestFittingUnit() {
        assertThat(delay("10:20:31", "10:20:30")).isEmpty();
        assertThat(delay("10:20:30", "10:23:29")).isEqualTo("The times run backwards by 179 s");
        assertThat(delay("10:20:30", "10:23:30")).isEqualTo("The times run backwards by 3 min");
        assertThat(delay("10:20:30", "09:20:30")).isEqualTo("The message waited on its way for 60 min");
        assertThat(delay("10:20:30", "07:20:30")).isEqualTo("The message waited on its way for 3 h");
    }

    private static String delay(String newer, String older) {
        String message = line("mx.example.com", newer) + line("mail.example.org", older);
        Explainer words = new Explainer(Messages.in(Locale.ENGLISH));
        return new Analyzer(Options.DEFAULT)
                .analyze(message).verdict().findings().stream()
                        .filter(f -> f.code() == FindingCode.TIME_BACKWARDS || f.code() == FindingCode.LONG_DELAY)
                        .map(words::headline)
                        .findFirst()
                        .orElse("");
    }

    private static String line(String by, String time) {
        return "Received: from mail.example.org (mail.example.org [192.0.2.10])\n\tby " + by
                + " (Postfix) with ESMTPS id 1; Mon, 15 Jan 2024 " + time + " +0000\n";
    }

    private static Map<String, String> border(String field) {
        return new Analyzer(Options.DEFAULT)
                .analyze("Received: " + field + "; Mon, 15 Jan 2024 10:20:30 +0000\n\n")
                .verdict()
                .findings()
                .get(0)
                .arguments();
    }
}
