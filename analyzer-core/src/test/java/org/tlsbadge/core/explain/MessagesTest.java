package org.tlsbadge.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {

    static final List<Locale> LANGUAGES = Messages.languages();

    @ParameterizedTest
    @CsvSource({"en,en", "de,de", "de-AT,de", "fr-CA,fr", "es-MX,es", "ja,en", "und,en"})
    void findsALanguageByItsLocale(String tag, String expected) {
        Messages messages = Messages.in(Locale.forLanguageTag(tag));
        assertThat(messages.locale().getLanguage()).isEqualTo(expected);
        assertThat(Messages.in(Locale.forLanguageTag(tag))).isSameAs(messages);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | de",
                "de-CH, fr;q=0.8 | de",
                "ja, fr;q=0.3, de;q=0.7 | de",
                "fr;q=0.5, es;q=0.5 | fr",
                "DE-de | de",
                "ja, * | en",
                "*, de;q=0.5 | en",
                "de, * | de",
                "*, en;q=0 | de",
                "de;q=0, fr;q=0.001 | fr",
                "de ; q=0.2 , es ; Q=0.9 | es",
                "de;q=2, es;q=0.1 | es",
                "de;q=, es;q=0.1 | es",
                "de;level=1, es;q=0.1 | es",
                "de;q=0 | en",
                "ja | en",
            })
    void choosesByAcceptLanguage(String field, String expected) {
        assertThat(Messages.best(field).locale().getLanguage()).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ",", ";", ";;q=,,", "*;q=x", "\u0000", "---", "q=1", ";q=0.5", "\ud800,de\u202e"})
    void nonsenseInAcceptLanguageIsEnglish(String field) {
        assertThat(Messages.best(field).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void endlessAcceptLanguageIsCut() {
        assertThat(Messages.best("x,".repeat(1_000_000) + "de").locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aMissingKeyIsAMistake() {
        Messages messages = Messages.in(Locale.ENGLISH);
        assertThat(messages.has("badge.encrypted.label")).isTrue();
        assertThat(messages.has("badge.secret.label")).isFalse();
        assertThatThrownBy(() -> messages.text("badge.secret.label"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("badge.secret.label");
    }

    @Test
    void oneIsNotMany() {
        Messages messages = Messages.in(Locale.ENGLISH);
        assertThat(messages.text("report.earlier-claims", Map.of("count", "1")))
                .startsWith("One earlier server reports");
        assertThat(messages.text("report.earlier-claims", Map.of("count", "3"))).startsWith("3 earlier servers report");
    }

    /** Editors and translation tools take the files for properties, so they must be just that. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void propertiesReadTheSame(Locale language) throws IOException {
        Properties properties = new Properties();
        String name = "messages_" + language.getLanguage() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(Keys.texts(language)).isEqualTo(properties);
    }

    @Test
    void aLineWithoutTextIsAMistake() {
        Bundle bundle = bundle("# c\n\na = b = c\nd = ü");
        assertThat(bundle.keys()).containsExactlyInAnyOrder("a", "d");
        assertThat(bundle.text("a")).isEqualTo("b = c");
        assertThat(bundle.text("d")).isEqualTo("ü");
        assertThat(bundle.text("e")).isNull();
        for (String line : List.of("a", "a =", "a=b", "a  = b", " = b c\na")) {
            assertThatThrownBy(() -> bundle(line + "\nb = c")).isInstanceOf(IllegalStateException.class);
        }
    }

    private static Bundle bundle(String text) {
        return new Bundle(text.getBytes(StandardCharsets.UTF_8));
    }
}
