package org.tlsbadge.scan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tlsbadge.core.explain.Messages;

/** The words of the page, in all languages. */
class WordsTest {

    static final List<Locale> LANGUAGES = Messages.languages();

    private static final Map<String, String> FORBIDDEN = Map.of(
            "en", "\\b(in)?secur\\w*|\\bsafe|danger|threat|attack|warning|alert|suspicious",
            "de", "sicher(?!lich)|gefahr|gefähr|bedroh|angriff|warnung|achtung",
            "fr", "sécuri|\\bsûre?\\b|danger|menac|attaqu|alerte|attention",
            "es", "segur|peligr|amenaz|ataque|alerta|atención");

    private static final Map<String, Pattern> TYPOGRAPHY = Map.of(
            "en", Pattern.compile("[„«»‘]| [:;?!]"),
            "de", Pattern.compile("[”«»‘’]| [:;?!]"),
            "fr", Pattern.compile("[„“”‘]|(?<!\u202f)[:;?»](?=\\s|$|\\.|,)|«(?!\u202f)|\\h\u202f|\u202f\\h"),
            "es", Pattern.compile("[„“”‘’]| [:;?!]|^[^¿]*\\?"));

    private static Map<String, String> texts(Locale language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("report_" + language.getLanguage() + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.entrySet().stream()
                .collect(Collectors.toMap(text -> (String) text.getKey(), text -> (String) text.getValue()));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void saysWhatEnglishSays(Locale language) throws IOException {
        Map<String, String> english = texts(Locale.ENGLISH);
        Map<String, String> texts = texts(language);
        assertThat(texts.keySet()).isEqualTo(english.keySet());
        texts.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank().doesNotContainPattern("\\h{2}|\\h[.,)]|[\"'`]");
            assertThat(english.get(key)).as(key).doesNotContainPattern("\\h{2}");
            if (!key.equals("letter.salutation")) {
                assertThat(places(text)).as(key).isEqualTo(places(english.get(key)));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void isCalmAndWellSet(Locale language) throws IOException {
        Pattern forbidden =
                Pattern.compile(FORBIDDEN.get(language.getLanguage()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        texts(language).forEach((key, text) -> {
            String prose = text.replace("smtp_tls_security_level", "x");
            assertThat(prose).as(key).doesNotContainPattern(forbidden);
            assertThat(prose).as(key).doesNotContainPattern(TYPOGRAPHY.get(language.getLanguage()));
        });
    }

    @Test
    void numbersAndDatesHaveTheReadersForm() {
        Words french = new Words(Messages.in(Locale.FRENCH));
        assertThat(french.date(LocalDate.of(2024, 3, 1))).isEqualTo("1er mars 2024");
        assertThat(french.date(LocalDate.of(2024, 3, 11))).isEqualTo("11 mars 2024");
        assertThat(new Words(Messages.in(Locale.ENGLISH)).date(LocalDate.of(2024, 3, 1)))
                .isEqualTo("1 March 2024");
        assertThat(french.text("lead", "count", "1")).startsWith("Courrier interne mis à part, un message est arrivé.");
        assertThat(french.text("count-of-state", Map.of("state", "chiffré", "count", "2")))
                .isEqualTo("chiffré\u202f: 2");
    }

    @Test
    void argumentsAreTextAndNothingElse() {
        Words words = new Words(Messages.in(Locale.ENGLISH));
        assertThat(words.text("points.plain", Map.of("count", "1", "names", "{count}")))
                .isEqualTo("One sending domain has messages that arrived unencrypted: {count}.");
        assertThat(words.name("a\u202eb\u0000\ud800")).isEqualTo("a\ufffdb\ufffd\ufffd");
        assertThat(words.name("x".repeat(300))).hasSize(256).endsWith("…");
        assertThat(words.percent(1, 3)).isEqualTo("33.3%");
        assertThat(words.percent(1, 0)).isEqualTo("–");
        assertThat(new Words(Messages.in(Locale.GERMAN)).number(12345)).isEqualTo("12.345");
    }
}
