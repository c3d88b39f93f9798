package org.tlsbadge.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every text of every language must keep to. */
final class MessagesTextTest {

    static final List<Locale> LANGUAGES = Messages.languages();

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** A verdict on the message, and anything that alarms. */
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "en",
                    words(
                            "\\w*secur\\w*|\\w*safe\\w*|danger\\w*|threat\\w*|attack\\w*|warning|alert|suspicious|hack\\w*"),
            "de",
                    words(
                            "\\w*sicher\\w*|\\w*gefahr\\w*|\\w*gefähr\\w*|\\w*bedroh\\w*|angriff\\w*|angreif\\w*|warnung|achtung"),
            "fr", words("\\w*sécuri\\w*|sûre?s?|danger\\w*|menac\\w*|attaqu\\w*|alerte|attention|suspecte?s?"),
            "es", words("\\w*segur\\w*|peligr\\w*|amenaz\\w*|ataca\\w*|ataque\\w*|alerta|atención|sospechos\\w*"));

    /** Other languages' quotation marks, and blanks where the language has none or has to have a narrow one. */
    private static final Map<String, Pattern> TYPOGRAPHY = Map.of(
            "en", Pattern.compile("[„«»‘]| [:;?!]"),
            "de", Pattern.compile("[”«»‘’]| [:;?!]"),
            "fr", Pattern.compile("[„“”‘]|(?<!\u202f)[:;?»](?=\\s|\\]|$|\\.|,|\\))|«(?!\u202f)|\\h\u202f|\u202f\\h"),
            "es", Pattern.compile("[„“”‘’]| [:;?!]|^[^¿]*\\?"));

    /** A header field is written as it is, whatever the language. */
    private static final String LITERAL = "TLS-Required: No";

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<!\\w)(" + words + ")(?!\\w)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasEveryKeyAndNoOther(Locale language) {
        assertThat(Keys.texts(language).keySet()).containsExactlyInAnyOrderElementsOf(Keys.ALL.keySet());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasThePlacesOfEnglish(Locale language) {
        Map<String, String> english = Keys.texts(Locale.ENGLISH);
        Keys.texts(language).forEach((key, text) -> {
            assertThat(places(text)).as(key).isEqualTo(places(english.get(key)));
            assertThat(Keys.ALL.get(key)).as(key).containsAll(places(text));
        });
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Brackets match and do not nest, braces stand around names; a finding has its places in brackets only. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void isWellFormed(Locale language) {
        Keys.texts(language).forEach((key, text) -> {
            String outside = text.replaceAll("\\[[^\\[\\]{}]*(\\{[a-z]+}[^\\[\\]{}]*)+]", "");
            assertThat(outside).as(key).doesNotContainPattern("[\\[\\]]").isNotBlank();
            assertThat(outside.replaceAll("\\{[a-z]+}", "")).as(key).doesNotContainPattern("[{}]");
            if (key.startsWith("finding.")) {
                assertThat(outside).as(key).doesNotContain("{");
            }
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void readsWellWithAllArgumentsAndWithNone(Locale language) {
        Messages messages = Messages.in(language);
        Keys.ALL.forEach((key, arguments) -> {
            assertReads(key, messages.text(key));
            assertReads(key, messages.text(key, arguments.stream().collect(Collectors.toMap(a -> a, a -> "mx1"))));
            for (String argument : arguments) {
                assertReads(key, messages.text(key, Map.of(argument, "mx1")));
            }
        });
    }

    private static void assertReads(String key, String text) {
        assertThat(text)
                .as(key)
                .isEqualTo(text.strip())
                .doesNotContainPattern("[\\[\\]{}\\\\!\\t]|\\h{2}|\\h[.,)]|\\(\\h|\\(\\)|[.,:;]{2}|[’']s s\\b")
                .doesNotContainPattern("[\"'`\u00a0]");
        boolean sentence = key.matches(
                "(finding\\..*\\.(why|user|helpdesk|administrator)|.*\\.(explanation|advice\\..*)|token\\..*)");
        if (sentence) {
            assertThat(text).as(key).matches("(?s)\\p{Lu}.*[.]|.*: mx1");
        } else {
            assertThat(key.startsWith("report.") || !text.endsWith(".")).as(key).isTrue();
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void neverJudgesOrAlarms(Locale language) {
        Pattern forbidden = FORBIDDEN.get(language.getLanguage());
        Keys.texts(language).forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(forbidden));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void keepsToItsTypography(Locale language) {
        Pattern typography = TYPOGRAPHY.get(language.getLanguage());
        Keys.texts(language)
                .forEach((key, text) ->
                        assertThat(text.replace(LITERAL, "x")).as(key).doesNotContainPattern(typography));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void isShortWhereItMustBe(Locale language) {
        Messages messages = Messages.in(language);
        Keys.ALL.keySet().forEach(key -> {
            String text = messages.text(key);
            assertThat(text.length()).as(key).isLessThanOrEqualTo(limit(key));
        });
    }

    private static int limit(String key) {
        if (key.endsWith(".label") || key.startsWith("proof.")) {
            return 60;
        }
        if (key.contains(".headline") || key.endsWith(".alt")) {
            return 90;
        }
        return key.matches("(certificate|transport|strength|role|standing|grade)\\..*") ? 80 : 480;
    }
}
