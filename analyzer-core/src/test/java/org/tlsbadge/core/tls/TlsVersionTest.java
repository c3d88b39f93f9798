package org.tlsbadge.core.tls;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.text.SourceText;

class TlsVersionTest {
    @ParameterizedTest
    @CsvSource({
        "TLSv1.3, TLS_1_3",
        "TLS1.3, TLS_1_3",
        "TLS1_3, TLS_1_3",
        "TLSv1_3, TLS_1_3",
        "TLS-1.3, TLS_1_3",
        "Tls13, TLS_1_3",
        "TLS\\Tls13, TLS_1_3",
        "TLS 1.3, TLS_1_3",
        "tlsv1.3, TLS_1_3",
        "TLSV1.3, TLS_1_3",
        "TLSv1.2, TLS_1_2",
        "TLS1_2, TLS_1_2",
        "TLS\\Tls12, TLS_1_2",
        "TLSv1.1, TLS_1_1",
        "TLS1_1, TLS_1_1",
        "Tls11, TLS_1_1",
        "TLS-1.1, TLS_1_1",
        "TLSv1, TLS_1_0",
        "TLS1, TLS_1_0",
        "TLS1.0, TLS_1_0",
        "TLS1_0, TLS_1_0",
        "TLSv1.0, TLS_1_0",
        "TLS-1.0, TLS_1_0",
        "Tls, TLS_1_0",
        "TLS\\Tls, TLS_1_0",
        "Tls10, TLS_1_0",
        "SSLv3, SSL_3",
        "SSL3, SSL_3",
        "Ssl3, SSL_3",
        "SSL3.0, SSL_3",
        "SSL-3.0, SSL_3",
        "SSLv2, SSL_2",
        "Ssl2, SSL_2",
        "sslv2, SSL_2"
    })
    void readsEverySpelling(String text, TlsVersion version) {
        assertThat(read(text)).isEqualTo(version);
        assertThat(TlsVersion.read(SourceText.of("<" + text + ">"), 1, text.length() + 1))
                .isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLSv1/SSLv3",
                "UNKNOWN",
                "TLS",
                "tls",
                "SSL",
                "ssl",
                "",
                "T",
                "TLSv",
                "TLSv2",
                "TLSv1.4",
                "TLSv1.33",
                "TLSv1.",
                "TLSv1.3 ",
                " TLSv1.3",
                "TLSv1..3",
                "TLS--1.3",
                "TLS1.3.",
                "DTLSv1.2",
                "SSLv1",
                "SSLv3.1",
                "SSLv23",
                "SSLv2Hello",
                "1.3",
                "v1.3",
                "TLS\\",
                "TLS\\TLS\\",
                "TLS\\UNKNOWN",
                "TL\u017Fv1.3",
                "\u017F\u017FLv3",
                "TLSv1.\uFF13",
                "TLSv1.3\u0000",
                "TLSv1,2",
                "TLSv-1.2"
            })
    void refusesWhatStatesNoVersion(String text) {
        assertThat(read(text)).isNull();
    }

    @Test
    void refusesRegionsOutsideTheText() {
        assertThat(TlsVersion.read(SourceText.of("TLSv1.3"), -1, 7)).isNull();
        assertThat(TlsVersion.read(SourceText.of("TLSv1.3"), 0, 8)).isNull();
        assertThat(TlsVersion.read(SourceText.of("TLSv1.3"), 7, 3)).isNull();
        assertThat(TlsVersion.read(SourceText.of("TLSv1.3"), 0, 5)).isEqualTo(TlsVersion.TLS_1_0);
    }

    @Test
    void everyLabelReadsAsItself() {
        for (TlsVersion version : TlsVersion.values()) {
            assertThat(read(version.label())).isEqualTo(version);
        }
    }

    private static @Nullable TlsVersion read(String text) {
        return TlsVersion.read(text);
    }
}
