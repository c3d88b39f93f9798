package org.tlsbadge.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.read.HopReader;
import org.tlsbadge.core.text.Limits;

/** Reads every vector with a right answer, where the vectors are present beside the project. */
class ConformanceTest {

    private static final Path VECTORS = Path.of("..", "..", "shared", "conformance");

    @Test
    void dialects() throws Exception {
        check(DialectVectors.in(present("dialects.jsonl")), 0.995);
    }

    @Test
    void liveServers() throws Exception {
        check(LiveVectors.in(present("live-servers.jsonl")), 0.995);
    }

    static Path present(String file) {
        Path path = VECTORS.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "no vectors here");
        return path;
    }

    private static void check(List<Vector> vectors, double share) throws Exception {
        KnownGaps gaps = KnownGaps.read();
        Set<String> all = new TreeSet<>();
        HopReader reader = new HopReader(Limits.DEFAULT);
        List<String> worst = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Set<String> wrongIds = new TreeSet<>();
        for (Vector vector : vectors) {
            Hop hop = reader.read(HeaderField.of("Received", vector.body()), 0);
            String mistakes = vector.expected().mistakes(hop);
            String report = vector.id() + " [" + hop.server() + "] " + mistakes + "\n      " + vector.body();
            all.add(vector.id());
            if (vector.expected().isWorst(hop) && !gaps.contains(vector.id())) {
                worst.add(report);
            }
            if (!mistakes.isEmpty()) {
                wrong.add(report);
                wrongIds.add(vector.id());
            }
        }
        System.out.printf(
                "%d fields, %d wrong, %d of them the worst kind%n", vectors.size(), wrong.size(), worst.size());
        if (Boolean.getBoolean("misses")) {
            wrong.forEach(System.out::println);
        }
        assertThat(worst)
                .as("no TLS that was not, no certificate verified that was not")
                .isEmpty();
        assertThat(wrong.size()).as("wrong fields").isLessThanOrEqualTo((int) (vectors.size() * (1 - share)));
        gaps.check(all, wrongIds);
    }
}
