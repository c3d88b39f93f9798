package org.tlsbadge.core.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tlsbadge.core.text.SourceText;

class DigitPatternTest {

    private static final DigitPattern TIME = DigitPattern.of("00:00:00");

    @Test
    void digitsAreReadWhereTheyStand() {
        long digits = TIME.read(SourceText.of("at 10:29:35"), 3);
        assertThat(DigitPattern.two(digits, 0)).isEqualTo(10);
        assertThat(DigitPattern.two(digits, 3)).isEqualTo(29);
        assertThat(DigitPattern.two(digits, 6)).isEqualTo(35);
        assertThat(DigitPattern.one(digits, 7)).isEqualTo(5);
    }

    @Test
    void anyOtherCharacterIsRefused() {
        String time = "10:29:35";
        for (int at = 0; at < time.length(); at++) {
            for (char c = 0; c <= 0xFF; c++) {
                boolean fits = time.charAt(at) == ':' ? c == ':' : c >= '0' && c <= '9';
                SourceText text = SourceText.of(time.substring(0, at) + c + time.substring(at + 1));
                assertThat(TIME.read(text, 0) >= 0).as(text.text()).isEqualTo(fits);
            }
        }
    }
}
