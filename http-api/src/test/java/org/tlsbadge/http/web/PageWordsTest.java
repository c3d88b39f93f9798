package org.tlsbadge.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.dialect.servers.Servers;

class PageWordsTest {

    private static final PageWords ENGLISH = PageWords.in(Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    /** A field is written as it is, whatever the language. */
    private static final String LITERAL = "Received: from";

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "en", Pattern.compile("(?iu)\\b(in)?secur|\\b(un)?safe|danger|threat|attack|warning|alert|suspicious"),
            "de", Pattern.compile("(?iu)sicher(?!lich)|gefahr|gefähr|bedroh|angriff|warnung|achtung"),
            "fr", Pattern.compile("(?iu)sécuri|\\bsûre?\\b|danger|menac|attaqu|alerte|attention"),
            "es", Pattern.compile("(?iu)segur|peligr|amenaz|ataque|alerta|atención"));

    /** Other languages' quotation marks, and blanks where the language has none or has to have a narrow one. */
    private static final Map<String, Pattern> TYPOGRAPHY = Map.of(
            "en", Pattern.compile("[„«»‘]| [:;?!]"),
            "de", Pattern.compile("[”«»‘’]| [:;?!]"),
            "fr", Pattern.compile("[„“”‘]|(?<!\u202f)[:;?»](?=\\s|$|[.,)])|«(?!\u202f)|\\h\u202f|\u202f\\h"),
            "es", Pattern.compile("[„“”‘’]| [:;?!]|^[^¿]*\\?"));

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void everyLanguageSaysTheSame(String language) {
        Map<String, String> english = ENGLISH.own();
        Map<String, String> other =
                PageWords.in(Locale.forLanguageTag(language)).own();
        assertThat(other.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> {
            assertThat(other.get(key)).as(key).isNotBlank();
            assertThat(all(PLACE, other.get(key))).as(key).isEqualTo(all(PLACE, text));
            assertThat(all(CODE, other.get(key))).as(key).isEqualTo(all(CODE, text));
        });
    }

    /** Names of menus and settings are others' words; they stand in emphasis or as code. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void isCalmAndWellSet(String language) {
        PageWords.in(Locale.forLanguageTag(language)).own().forEach((key, text) -> {
            String prose =
                    CODE.matcher(text.replace(LITERAL, "x")).replaceAll("x").replaceAll("\\*[^*]*\\*", "x");
            assertThat(prose).as(key).doesNotContainPattern(FORBIDDEN.get(language));
            assertThat(prose).as(key).doesNotContainPattern(TYPOGRAPHY.get(language));
            assertThat(prose).as(key).doesNotContainPattern("\\h{2}|\\h[.,)]|[\"'!]");
        });
    }

    @Test
    void whatTemplatesAskForExists() throws IOException {
        Pattern asked =
                Pattern.compile("(?:visit\\.text|visit\\.label|\\.prose|words\\(\\)\\.text)\\(\"([a-z0-9.-]+)\"[),]");
        try (Stream<Path> files = Files.list(Path.of("src/main/jte"))) {
            for (Path file : files.toList()) {
                for (String key : groups(asked, Files.readString(file))) {
                    assertThat(ENGLISH.has(key)).as("%s in %s", key, file).isTrue();
                }
            }
        }
    }

    @Test
    void everySampleAndEveryStepHasWords() {
        for (String name : Samples.NAMES) {
            assertThat(ENGLISH.has("sample." + name + ".about")).as(name).isTrue();
        }
        for (ServerGuide guide : ServerGuides.all()) {
            for (ServerGuide.Step step : guide.steps()) {
                assertThat(ENGLISH.has("step." + step.kind())).as(step.kind()).isTrue();
                assertThat(ENGLISH.has(guide.note(step)) || !step.code().isEmpty())
                        .as(guide.note(step))
                        .isTrue();
            }
        }
    }

    @Test
    void everyKindOfProofHasAName() {
        for (String kind :
                List.of("transport", "plaintext", "nullCipher", "local", "contradiction", "clientSignature")) {
            assertThat(ENGLISH.word("proof." + kind)).as(kind).isNotEqualTo(ENGLISH.text("word.other"));
        }
        assertThat(ENGLISH.word("token.with.UTF8SMTPS")).isEqualTo("UTF8SMTPS");
        assertThat(ENGLISH.word("token.with")).isEqualTo("with");
    }

    @Test
    void noTextOfAGuideIsLost() {
        List<String> steps = ServerGuides.all().stream()
                .flatMap(guide -> guide.steps().stream().map(guide::note))
                .toList();
        assertThat(ENGLISH.own().keySet())
                .filteredOn(key -> key.startsWith("guide."))
                .isSubsetOf(steps);
    }

    /** Else a finding would never lead to it. */
    @Test
    void everyGuideIsForServersThatAreRead() {
        for (ServerGuide guide : ServerGuides.all()) {
            assertThat(guide.servers())
                    .allSatisfy(name -> assertThat(Servers.named(name)).isNotNull());
            assertThat(guide.steps()).allSatisfy(step -> assertThat(step.link()).matches("(https://\\S+)?"));
        }
    }

    private static TreeSet<String> all(Pattern pattern, String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static TreeSet<String> groups(Pattern pattern, String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
