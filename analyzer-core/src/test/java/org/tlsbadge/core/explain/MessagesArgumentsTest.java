package org.tlsbadge.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.Finding;
import org.tlsbadge.core.verdict.FindingCode;

/** Arguments come from strangers. */
final class MessagesArgumentsTest {

    private static final Explainer ENGLISH = new Explainer(Messages.in(Locale.ENGLISH));

    @Test
    void fillsPlacesAndDropsParts() {
        String text = "Server[ {by}] took it[ from {client} ({name})].";
        assertThat(filled(text, Map.of())).isEqualTo("Server took it.");
        assertThat(filled(text, Map.of("by", "a", "client", "b"))).isEqualTo("Server a took it.");
        assertThat(filled(text, Map.of("by", " ", "client", "b", "name", "c"))).isEqualTo("Server took it from b (c).");
        assertThat(filled("Line {number}", Map.of())).isEqualTo("Line …");
    }

    @Test
    void anArgumentIsNeverReadAsAText() {
        assertThat(filled("[{a}] {b}", Map.of("a", "{b}[{a}] ]", "b", "[x"))).isEqualTo("{b}[{a}] ] [x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202e", "\u2066", "\u200b", "\ufeff", "\u0000", "\u001b", "\u0085", "\ud800", "\ue000", "\u00ad",
                "\u3164", "\u2800"
            })
    void whatCannotBeSeenIsShown(String hidden) {
        assertThat(Shown.of("a" + hidden + "b")).isEqualTo("a\ufffdb");
    }

    @Test
    void anArgumentStaysOnItsLineAndInItsQuotes() {
        assertThat(Shown.of("\r\n a \t\u2028\u00a0 b \n")).isEqualTo("a b");
        assertThat(Shown.of("x”. It is “good «a» „b")).isEqualTo("x'. It is 'good 'a' 'b");
        assertThat(Shown.of("Ünïcode 名 😀")).isEqualTo("Ünïcode 名 😀");
    }

    @Test
    void anArgumentIsCut() {
        assertThat(Shown.of("x".repeat(Shown.LENGTH))).hasSize(Shown.LENGTH);
        assertThat(Shown.of("x".repeat(1_000_000))).hasSize(Shown.LENGTH + 1).endsWith("x…");
        assertThat(Shown.of("x ".repeat(1_000_000))).hasSize(Shown.LENGTH).endsWith("x…");
    }

    @Test
    void aFindingIsToldWithWhatItKnows() {
        Map<String, String> arguments =
                Map.of("by", "mx.example.com", "version", "TLSv1.3", "stranger", "x", "client", "\u202e\n[{by}]");
        Explanation told = ENGLISH.explain(new Finding(FindingCode.BORDER_ENCRYPTED, 0, List.of(), arguments));
        assertThat(told.headline()).isEqualTo("The connection from outside was encrypted with TLSv1.3");
        assertThat(told.why())
                .contains("The receiving server mx.example.com states")
                .contains("from \ufffd [{by}] over");
    }

    @Test
    void aFindingIsToldWithoutAMessage() {
        for (FindingCode code : FindingCode.values()) {
            assertThat(ENGLISH.explain(code)).as(code.code()).isEqualTo(ENGLISH.explain(Finding.of(code)));
        }
    }

    @Test
    void aBadgeIsTold() {
        for (Badge badge : Badge.values()) {
            assertThat(ENGLISH.label(badge)).as(badge.state()).isNotBlank();
            assertThat(ENGLISH.explanation(badge)).endsWith(".");
            assertThat(ENGLISH.alt(badge)).isNotBlank();
            assertThat(ENGLISH.advice(badge).user()).endsWith(".");
        }
    }

    @Test
    void tripleDesIsToldInPlainWords() {
        Map<String, String> arguments = Map.of("cipher", "DES-CBC3-SHA", "bits", "168", "strength", "112");
        assertThat(ENGLISH.explain(new Finding(FindingCode.WEAK_CIPHER, 0, List.of(), arguments))
                        .why())
                .contains("The line says 168 bits; the strength is about 112 bits.");
        Map<String, String> equal = Map.of("cipher", "RC4-SHA", "bits", "128", "strength", "128");
        assertThat(ENGLISH.explain(new Finding(FindingCode.WEAK_CIPHER, 0, List.of(), equal))
                        .why())
                .doesNotContain("The line says");
    }

    private static String filled(String text, Map<String, String> arguments) {
        return Sentence.fill(text, new Places.Of(arguments));
    }
}
