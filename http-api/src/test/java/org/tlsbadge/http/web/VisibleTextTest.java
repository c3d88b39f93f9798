package org.tlsbadge.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void nothingInvisibleIsLeft() {
        assertThat(VisibleText.of("a\u001b[31mb\0c\rd\u007f")).isEqualTo("a\u241b[31mb\u2400c\u240dd\u2421");
        assertThat(VisibleText.of("a\u202eb\u200bc\u2028")).isEqualTo("a⟨U+202E⟩b⟨U+200B⟩c⟨U+2028⟩");
        assertThat(VisibleText.of("a\u3164\u2800b")).isEqualTo("a⟨U+3164⟩⟨U+2800⟩b");
    }

    @Test
    void namesDoNotFillPages() {
        assertThat(VisibleText.name("mx.example.com")).isEqualTo("mx.example.com");
        assertThat(VisibleText.name("a".repeat(60_000))).hasSize(121).endsWith("a…");
        assertThat(VisibleText.name("a".repeat(119) + "😀😀")).isEqualTo("a".repeat(119) + "…");
    }

    @Test
    void linesAreKept() {
        assertThat(VisibleText.of("a\r\n\tb\n c")).isEqualTo("a\n\tb\n c");
    }

    @Test
    void bytesThatAreUtf8AreShownAsCharacters() {
        String bytes = new String("Grüße ✉".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(VisibleText.of(bytes)).isEqualTo("Grüße ✉");
        assertThat(VisibleText.of("Gr\u00fc\u00dfe")).isEqualTo("Grüße");
    }
}
