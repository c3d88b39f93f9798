package org.tlsbadge.core.tls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyExchangeGroupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X25519MLKEM768",
                "x25519mlkem768",
                "X25519-MLKEM768",
                "X25519_MLKEM768",
                "SecP256r1MLKEM768",
                "SecP384r1MLKEM1024",
                "MLKEM768",
                "ML-KEM-1024",
                "x25519_kyber768",
                "X25519Kyber768Draft00",
                "p256_kyber512",
                "sntrup761x25519",
                "sntrup761x25519-sha512",
                "p521_frodo1344aes",
                "CECPQ2",
                "curveSM2MLKEM768"
            })
    void postQuantum(String group) {
        assertThat(KeyExchangeGroup.postQuantum(group)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X25519", "x448", "P-256", "secp521r1", "ffdhe3072", "prime256v1", "custom2048", "", "ECDHE"})
    void classical(String group) {
        assertThat(KeyExchangeGroup.postQuantum(group)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "x25519, X25519",
        "X25519, X25519",
        "x448, X448",
        "prime256v1, P-256",
        "secp256r1, P-256",
        "P-256, P-256",
        "P256, P-256",
        "SECP384R1, P-384",
        "secp521r1, P-521",
        "FFDHE3072, ffdhe3072",
        "ffdhe2048, ffdhe2048",
        "x25519mlkem768, X25519MLKEM768",
        "X25519_MLKEM768, X25519MLKEM768",
        "SECP256R1MLKEM768, SecP256r1MLKEM768",
        "ML-KEM-768, MLKEM768",
        "curvesm2_mlkem768, curveSM2MLKEM768",
        "x448mlkem1024, X448MLKEM1024",
        "brainpoolP256r1tls13, brainpoolP256r1",
        "GC256B, GC256B",
        "2048 bits, 2048 bits"
    })
    void oneSpelling(String written, String shown) {
        assertThat(KeyExchangeGroup.canonical(written)).isEqualTo(shown);
        assertThat(KeyExchangeGroup.canonical(shown)).isEqualTo(shown);
    }

    @Test
    void longTextIsNoGroup() {
        String text = "mlkem".repeat(100_000);
        assertThat(KeyExchangeGroup.postQuantum(text)).isFalse();
        assertThat(KeyExchangeGroup.canonical(text)).isSameAs(text);
    }
}
