package org.tlsbadge.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.hop.Hop;

class FieldReadingTest {

    private static final PageWords WORDS = PageWords.in(Locale.ENGLISH);

    static List<String> samples() {
        return Samples.NAMES;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePiecesAreTheField(String name) {
        for (Hop hop : hops(Samples.text(name))) {
            String pieces =
                    FieldReading.of(hop, WORDS).stream().map(Segment::text).collect(Collectors.joining());
            assertThat(pieces).isEqualTo(hop.field().body().in(hop.field().source()));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyExplanationExistsInEveryLanguage(String name) {
        for (Hop hop : hops(Samples.text(name))) {
            for (Segment segment : FieldReading.of(hop, WORDS)) {
                for (String language : List.of("en", "de", "fr", "es")) {
                    String key = segment.key();
                    assertThat(key == null
                                    || PageWords.in(Locale.forLanguageTag(language))
                                            .has(key))
                            .as("%s: %s", language, key)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theProofIsMarkedAndHarmlessWordsAreExplained() {
        List<Segment> segments =
                FieldReading.of(hops(Samples.text("postfix-tls13")).get(1), WORDS);
        assertThat(segments)
                .anySatisfy(piece -> {
                    assertThat(piece.text()).isEqualTo("TLSv1.3");
                    assertThat(piece.proof()).isTrue();
                })
                .anySatisfy(piece -> {
                    assertThat(piece.text()).isEqualTo("No client certificate requested");
                    assertThat(piece.key()).isEqualTo("token.no-client-certificate-requested");
                });
    }

    @Test
    void bracketsNeedNoExplanation() {
        for (String name : Samples.NAMES) {
            for (Hop hop : hops(Samples.text(name))) {
                assertThat(FieldReading.of(hop, WORDS))
                        .filteredOn(piece -> piece.key() != null)
                        .allSatisfy(piece -> assertThat(piece.text()).containsPattern("[\\p{L}\\p{N}]"));
            }
        }
    }

    @Test
    void whatALiarWroteIsNoProof() {
        List<Segment> segments =
                FieldReading.of(hops(Samples.text("hostile-helo")).get(0), WORDS);
        assertThat(segments)
                .filteredOn(piece -> piece.text().contains("TLSv1.3"))
                .isNotEmpty()
                .allSatisfy(piece -> {
                    assertThat(piece.proof()).isFalse();
                    assertThat(piece.hint()).isEqualTo("sender");
                });
    }

    private static List<Hop> hops(String text) {
        return new Analyzer(Options.DEFAULT).analyze(text).facts().hops();
    }
}
