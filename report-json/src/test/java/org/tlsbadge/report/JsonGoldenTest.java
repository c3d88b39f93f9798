package org.tlsbadge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.Messages;

/**
 * A dozen messages, one of each kind, and their reports to the last comma: what callers rely on. To add one, put an empty
 * {@code x.json} beside its {@code x.eml} and rewrite.
 */
class JsonGoldenTest {

    private static final Path SAMPLES = Path.of("..", "sample-messages", "samples");

    static List<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void reportsAsItsGoldenSays(Path golden) throws Exception {
        Path message = golden.resolveSibling(golden.getFileName().toString().replace(".json", ".eml"));
        Analysis analysis = new Analyzer(Options.DEFAULT).analyze(Files.readAllBytes(message));
        Golden.check(golden, ReportJson.pretty(Report.of(analysis, Messages.in(Locale.ENGLISH))) + "\n");
    }

    @Test
    void thereIsADozen() throws Exception {
        assertThat(goldens()).hasSizeGreaterThanOrEqualTo(12);
    }
}
