package org.tlsbadge.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BeginningTest {

    private static final Beginning TLS = Beginning.of("tls");

    @Test
    void aTextMayBeginSoInAnyCase() {
        assertThat(isOf("TLSv1.2")).isTrue();
        assertThat(isOf("tls")).isTrue();
        assertThat(isOf("tl")).isFalse();
        assertThat(isOf("")).isFalse();
        assertThat(isOf("xtls")).isFalse();
        assertThat(isOf("t\u00ecs")).isFalse();
    }

    @Test
    void onlyTheRangeCounts() {
        SourceText text = SourceText.of("xtls");
        assertThat(TLS.isOf(text, 1, 4)).isTrue();
        assertThat(TLS.isOf(text, 1, 3)).isFalse();
        assertThat(TLS.isOf(text, 4, 4)).isFalse();
    }

    @Test
    void moreThanEightCharactersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Beginning.of("tls13_aes"));
        assertThatIllegalArgumentException().isThrownBy(() -> Beginning.of(""));
    }

    private static boolean isOf(String text) {
        return TLS.isOf(SourceText.of(text), 0, text.length());
    }
}
