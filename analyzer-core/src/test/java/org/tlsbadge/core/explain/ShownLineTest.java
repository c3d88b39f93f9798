package org.tlsbadge.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.text.Span;

/** Bytes of UTF-8 are shown as what they mean, and the columns stay right. */
class ShownLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"jürgen@example.com", "žofie", "用户", "€", "\ud83d\ude00", "plain ASCII"})
    void utf8IsShown(String text) {
        assertThat(shown(bytes(text)).text()).isEqualTo(text);
        assertThat(Shown.of(bytes(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00c0\u00af",
                "\u00e0\u0080\u00af",
                "\u00f4\u00bf\u00bf\u00bf",
                "\u00fc",
                "\u00c3",
                "\u00e2\u0082"
            })
    void whatIsNoUtf8StaysAsItIs(String text) {
        assertThat(Utf8.decoded(text)).isEqualTo(text);
        assertThat(shown(text).column(text.length())).isEqualTo(text.length());
    }

    @Test
    void columnsAreThoseOfTheTerminal() {
        ShownLine line = shown(bytes("für 用户 x"));
        assertThat(line.column(0)).isZero();
        assertThat(line.column(bytes("fü").length())).isEqualTo(2);
        assertThat(line.column(bytes("für 用").length())).isEqualTo(6);
        assertThat(line.column(bytes("für 用户 x").length())).isEqualTo(10);
    }

    @Test
    void whatTurnsTextIsReplacedInBytesToo() {
        assertThat(shown(bytes("a\u202eb\u0301")).text()).isEqualTo("a\ufffdb\ufffd");
        assertThat(Shown.of(bytes("a\u202eb"))).isEqualTo("a\ufffdb");
    }

    private static ShownLine shown(String text) {
        return ShownLine.of(text, new Span(0, text.length()));
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
