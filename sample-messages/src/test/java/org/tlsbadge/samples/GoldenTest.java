package org.tlsbadge.samples;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.tlsbadge.core.explain.AnnotatedText;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;

/**
 * Every {@code x.eml} must give {@code x.txt}. A missing golden is written, and the test fails so that somebody looks at it.
 * {@code -Dgoldens=rewrite} writes them all; the diff is the review.
 */
class GoldenTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("goldens"));
    private static final AnnotatedText TEXT = new AnnotatedText(new Explainer(Messages.in(Locale.ENGLISH)));

    /** Only those that still have a source: a build keeps copies of samples that were deleted. */
    static List<Sample> samples() {
        return Samples.all().stream()
                .filter(sample -> Files.exists(SAMPLES.resolve(sample.name() + ".eml")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAsItsGoldenSays(Sample sample) throws Exception {
        Analysis analysis = new Analyzer(Options.DEFAULT).analyze(sample.message());
        String actual = TEXT.of(analysis.facts(), analysis.verdict());
        Path golden = SAMPLES.resolve(sample.name() + ".txt");
        boolean missing = Files.notExists(golden);
        if (missing || REWRITE) {
            Files.writeString(golden, actual);
        }
        assertThat(missing).as("golden written, look at it: " + golden).isFalse();
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyFileIsPaired() throws Exception {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<String> unpaired = files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(file -> !file.endsWith(".eml"))
                    .filter(file -> Files.notExists(Path.of(file.replaceFirst("\\.[a-z]+$", ".eml"))))
                    .toList();
            assertThat(unpaired).isEmpty();
        }
    }

    @Test
    void thereAreManySamples() {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(150);
    }
}
