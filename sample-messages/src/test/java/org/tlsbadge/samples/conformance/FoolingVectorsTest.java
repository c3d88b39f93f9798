package org.tlsbadge.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.hop.Certificate.State;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Traces that fool other tools, judged as whole messages: {@code fooling-vectors.json}. */
class FoolingVectorsTest {

    @Test
    void noneFoolsTheBadge() throws Exception {
        Path file = ConformanceTest.present("fooling-vectors.json");
        Set<String> all = new TreeSet<>();
        Set<String> wrong = new TreeSet<>();
        StringBuilder report = new StringBuilder();
        for (JsonNode vector : JsonMapper.builder().build().readTree(file.toFile())) {
            String id = "fooling/" + vector.get("id").asString();
            Verdict verdict = analyze(vector.get("received_top_first")).verdict();
            all.add(id);
            if (!isRight(vector.get("truth").asString(), verdict)) {
                wrong.add(id);
                report.append(id).append(' ').append(vector.get("note").asString());
                report.append(": ").append(verdict.badge()).append(", ").append(verdict.certificate());
                report.append(" is not ").append(vector.get("truth").asString()).append('\n');
            }
        }
        System.out.printf("%d fooling traces, %d wrong%n%s", all.size(), wrong.size(), report);
        assertThat(all).isNotEmpty();
        KnownGaps.read().check(all, wrong);
    }

    private static Analysis analyze(JsonNode fields) {
        StringBuilder message = new StringBuilder();
        for (JsonNode field : fields) {
            message.append("Received: ").append(field.asString()).append('\n');
        }
        return new Analyzer(Options.DEFAULT)
                .analyze(message.append("Subject: x\n\n").toString());
    }

    private static boolean isRight(String truth, Verdict verdict) {
        return badges(truth).contains(verdict.badge()) && certificates(truth).contains(verdict.certificate());
    }

    /** Many of these were written by no known server, so that not recorded is right wherever there was no TLS. */
    private static Set<Badge> badges(String truth) {
        return switch (truth) {
            case "UNKNOWN", "LOCAL" -> EnumSet.of(Badge.NOT_RECORDED, Badge.INTERNAL);
            case "PLAINTEXT" -> EnumSet.of(Badge.NOT_RECORDED, Badge.NOT_ENCRYPTED);
            case "TLS-NULL" -> EnumSet.of(Badge.NOT_ENCRYPTED);
            case "TLS-BROKEN" -> EnumSet.of(Badge.ENCRYPTED_WEAK);
            case "TLS", "TLS-like", "TLS@boundary", "TLS+CERT", "TLS+CERTFAIL" ->
                EnumSet.of(Badge.ENCRYPTED, Badge.ENCRYPTED_WEAK);
            default -> throw new IllegalArgumentException("a truth that nobody told us how to score: " + truth);
        };
    }

    private static Set<State> certificates(String truth) {
        return switch (truth) {
            case "TLS+CERT" -> EnumSet.of(State.VERIFIED);
            case "TLS+CERTFAIL" -> EnumSet.of(State.NOT_VERIFIED, State.FAILED);
            default -> EnumSet.complementOf(EnumSet.of(State.VERIFIED));
        };
    }
}
