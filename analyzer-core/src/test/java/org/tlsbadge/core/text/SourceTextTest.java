package org.tlsbadge.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void everyByteIsOneCharacter() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        SourceText source = SourceText.of(all, all.length);
        for (int i = 0; i < all.length; i++) {
            assertThat(source.charAt(i)).isEqualTo((char) i);
        }
        assertThat(source.text()).isEqualTo(new String(all, StandardCharsets.ISO_8859_1));
        assertThat(source.substring(0x40, 0x43)).isEqualTo("@AB");
    }

    @Test
    void aWordIsItsOctetsTheFirstLowest() {
        SourceText source = SourceText.of("abcdefghij");
        for (int start = 0; start < source.length(); start++) {
            for (int count = 1; count <= Math.min(Long.BYTES, source.length() - start); count++) {
                long expected = 0;
                for (int i = 0; i < count; i++) {
                    expected |= (long) source.charAt(start + i) << i * Byte.SIZE;
                }
                assertThat(source.word(start, count)).isEqualTo(expected);
            }
        }
    }

    @Test
    void whatLiesBehindTheLengthIsNoPartOfIt() {
        SourceText source = SourceText.of("abc def".getBytes(StandardCharsets.ISO_8859_1), 3);
        assertThat(source.length()).isEqualTo(3);
        assertThat(source.text()).isEqualTo("abc");
        assertThat(source.startsWith("abc ", 0)).isFalse();
    }

    /** U+0128 ends with the octet of a parenthesis, U+013B with that of a semicolon; U+1F512 is two units. */
    @Test
    void noCharacterBeyondIsTakenForStructure() {
        String text = "a\u0128b\u013bc\ud83d\udd12d?";
        SourceText source = SourceText.of(text);
        assertThat(source.length()).isEqualTo(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            assertThat(source.charAt(i)).isEqualTo(c <= 0xFF ? c : '\u00ff');
        }
        assertThat(source.substring(0, text.length())).isEqualTo(text);
        assertThat(source.startsWith("(", 1)).isFalse();
    }

    @Test
    void textsAreEqualWhereverTheyComeFrom() {
        String text = "Received: \u00e9";
        SourceText bytes = SourceText.of(text.getBytes(StandardCharsets.ISO_8859_1), text.length());
        assertThat(SourceText.of(text))
                .isEqualTo(bytes)
                .hasSameHashCodeAs(bytes)
                .hasToString(text);
        assertThat(bytes).isNotEqualTo(SourceText.of("Received: e"));
    }
}
