package org.tlsbadge.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibilityTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x09, 0x0A, 0x1B, 0x7F, 0x85, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180E, 0x200B,
                0x200D, 0x200E, 0x2028, 0x2029, 0x202E, 0x2060, 0x2066, 0x2800, 0x3164, 0xD800, 0xE000, 0xFE0F, 0xFEFF,
                0xFFA0, 0xFFF9, 0xFFFE, 0x1D159, 0x1D173, 0xE0001, 0xE0041, 0xE0100, 0xE01EF, 0x10FFFF
            })
    void hidden(int codePoint) {
        assertThat(Visibility.isHidden(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {' ', '~', 'a', 0xA0, 0xE9, 0x301, 0x0915, 0x1161, 0x17B6, 0x2801, 0x3000, 0x540D, 0xFFFD, 0x1F600})
    void visible(int codePoint) {
        assertThat(Visibility.isHidden(codePoint)).isFalse();
    }
}
