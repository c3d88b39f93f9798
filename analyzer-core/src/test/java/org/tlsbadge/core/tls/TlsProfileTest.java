package org.tlsbadge.core.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlsProfileTest {
    private static final String VERSIONS = "version SSLv2 SSLv3 TLSv1.0 TLSv1.1 TLSv1.2 TLSv1.3 = weak\n";
    private static final String HEAD = "name: a\ndate: 2000-01\ntitle: b\nsource: c\n";

    @Test
    void everyProfileIsNamedDatedAndJudgesEverything() {
        assertThat(TlsProfile.all())
                .extracting(TlsProfile::name)
                .containsExactly("rfc9325", "nist-sp-800-52r2", "bsi-tr-02102-2", "mozilla-intermediate");
        assertThat(TlsProfile.all().get(0)).isSameAs(TlsProfile.RFC9325);
        for (TlsProfile profile : TlsProfile.all()) {
            assertThat(TlsProfile.named(profile.name())).isSameAs(profile);
            assertThat(profile.date()).matches("20\\d\\d-[01]\\d");
            assertThat(profile.source()).startsWith("https://");
            assertThat(profile.versions()).containsOnlyKeys(TlsVersion.values());
            for (CipherSuite suite : CipherNames.all()) {
                Strength strength = profile.judge(suite);
                assertThat(strength).as(suite.name()).isNotEqualTo(Strength.UNKNOWN);
                if (suite.isNull() || suite.export() || suite.strengthBits() < 112) {
                    assertThat(strength).as(suite.name()).isEqualTo(Strength.BROKEN);
                }
                if (!suite.forwardSecret() || suite.anonymous() || suite.strengthBits() < 128) {
                    assertThat(strength).as(suite.name()).isNotEqualTo(Strength.STRONG);
                }
            }
        }
        assertThat(TlsProfile.named("no-such")).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        SSLv2, broken
        SSLv3, broken
        TLSv1.0, weak
        TLSv1.1, weak
        TLSv1.2, strong
        TLSv1.3, strong
        """)
    void allAgreeOnVersions(String label, String strength) {
        TlsVersion version = TlsVersion.read(label);
        assertThat(version).isNotNull();
        for (TlsProfile profile : TlsProfile.all()) {
            assertThat(profile.judge(version).wire()).isEqualTo(strength);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # suite                          , rfc9325   , nist      , bsi       , mozilla
        TLS_AES_128_GCM_SHA256           , strong    , strong    , strong    , strong
        TLS_AES_256_GCM_SHA384           , strong    , strong    , strong    , strong
        TLS_CHACHA20_POLY1305_SHA256     , strong    , weak      , acceptable, strong
        TLS_AES_128_CCM_SHA256           , strong    , strong    , strong    , acceptable
        TLS_AES_128_CCM_8_SHA256         , acceptable, acceptable, acceptable, acceptable
        TLS_SHA256_SHA256                , broken    , broken    , broken    , broken
        TLS_SM4_GCM_SM3                  , acceptable, weak      , acceptable, acceptable
        ECDHE-RSA-AES128-GCM-SHA256      , strong    , strong    , strong    , strong
        ECDHE-ECDSA-AES256-GCM-SHA384    , strong    , strong    , strong    , strong
        ECDHE-RSA-CHACHA20-POLY1305      , strong    , weak      , acceptable, strong
        ECDHE-ECDSA-AES256-CCM           , acceptable, strong    , strong    , acceptable
        ECDHE-ECDSA-AES256-CCM8          , acceptable, acceptable, acceptable, acceptable
        ECDHE-RSA-AES256-SHA384          , acceptable, acceptable, strong    , weak
        ECDHE-RSA-AES128-SHA             , acceptable, acceptable, acceptable, weak
        ECDHE-ARIA256-GCM-SHA384         , acceptable, weak      , acceptable, acceptable
        ECDHE-PSK-AES128-GCM-SHA256      , acceptable, acceptable, strong    , acceptable
        DHE-RSA-AES256-GCM-SHA384        , weak      , strong    , strong    , acceptable
        DHE-RSA-AES128-SHA               , weak      , acceptable, acceptable, weak
        DHE-RSA-CAMELLIA256-SHA          , weak      , weak      , acceptable, weak
        ECDH-RSA-AES128-GCM-SHA256       , weak      , acceptable, acceptable, weak
        PSK-AES256-GCM-SHA384            , weak      , acceptable, weak      , weak
        AES256-GCM-SHA384                , weak      , weak      , weak      , weak
        AES128-SHA                       , weak      , weak      , weak      , weak
        AES256-SHA256                    , weak      , weak      , weak      , weak
        GOST2012-GOST8912-GOST8912       , weak      , weak      , weak      , weak
        ECDHE-RSA-DES-CBC3-SHA           , weak      , weak      , weak      , weak
        EDH-RSA-DES-CBC3-SHA             , weak      , weak      , weak      , weak
        DES-CBC3-SHA                     , weak      , weak      , weak      , weak
        ADH-AES256-GCM-SHA384            , weak      , weak      , weak      , weak
        AECDH-AES256-SHA                 , weak      , weak      , weak      , weak
        RC4-SHA                          , broken    , broken    , broken    , broken
        ECDHE-RSA-RC4-SHA                , broken    , broken    , broken    , broken
        ADH-RC4-MD5                      , broken    , broken    , broken    , broken
        DES-CBC-SHA                      , broken    , broken    , broken    , broken
        EXP-RC4-MD5                      , broken    , broken    , broken    , broken
        EXP1024-DES-CBC-SHA              , broken    , broken    , broken    , broken
        NULL-SHA256                      , broken    , broken    , broken    , broken
        ECDHE-RSA-NULL-SHA               , broken    , broken    , broken    , broken
        DES-CBC3-MD5                     , broken    , broken    , broken    , broken
        RC2-CBC-MD5                      , broken    , broken    , broken    , broken
        """)
    void goldenSuites(String name, String rfc9325, String nist, String bsi, String mozilla) {
        CipherSuite suite = CipherNames.find(name);
        assertThat(suite).isNotNull();
        assertThat(TlsProfile.all())
                .extracting(profile -> profile.judge(suite).wire())
                .containsExactly(rfc9325, nist, bsi, mozilla);
    }

    @Test
    void theWorseDecidesAndSilenceCountsForNothing() {
        TlsProfile profile = TlsProfile.RFC9325;
        CipherSuite good = CipherNames.find("ECDHE-RSA-AES256-GCM-SHA384");
        CipherSuite fair = CipherNames.find("ECDHE-RSA-AES256-SHA");
        CipherSuite bad = CipherNames.find("RC4-SHA");
        assertThat(profile.judge(null, null)).isEqualTo(Strength.UNKNOWN);
        assertThat(profile.judge(TlsVersion.TLS_1_2, null)).isEqualTo(Strength.STRONG);
        assertThat(profile.judge(null, good)).isEqualTo(Strength.STRONG);
        assertThat(profile.judge(null, fair)).isEqualTo(Strength.ACCEPTABLE);
        assertThat(profile.judge(TlsVersion.TLS_1_2, fair)).isEqualTo(Strength.ACCEPTABLE);
        assertThat(profile.judge(TlsVersion.TLS_1_0, fair)).isEqualTo(Strength.WEAK);
        assertThat(profile.judge(TlsVersion.TLS_1_0, bad)).isEqualTo(Strength.BROKEN);
        assertThat(profile.judge(TlsVersion.SSL_3, good)).isEqualTo(Strength.BROKEN);
    }

    @Test
    void worseIsSymmetricAndKeepsTheKnown() {
        for (Strength one : Strength.values()) {
            assertThat(one.wire()).isEqualTo(one.name().toLowerCase(Locale.ROOT));
            assertThat(one.worse(Strength.UNKNOWN)).isEqualTo(one);
            for (Strength other : Strength.values()) {
                assertThat(one.worse(other)).isEqualTo(other.worse(one)).isIn(one, other);
            }
        }
        assertThat(List.of(Strength.values()))
                .filteredOn(Strength::poor)
                .containsExactly(Strength.WEAK, Strength.BROKEN);
    }

    @Test
    void readsAProfile() {
        TlsProfile profile =
                ProfileReader.parse(HEAD + "# c\n\n" + VERSIONS + "suite !aead bits<129 = broken\nsuite = strong\n");
        assertThat(profile.judge(TlsVersion.TLS_1_3)).isEqualTo(Strength.WEAK);
        assertThat(profile.suites().rules()).hasSize(2);
        assertThat(profile.suites().rules().get(0).applies(CipherNames.find("AES128-SHA")))
                .isTrue();
        assertThat(profile.suites().rules().get(0).applies(CipherNames.find("AES256-SHA")))
                .isFalse();
        assertThat(profile.suites().rules().get(0).applies(CipherNames.find("AES128-GCM-SHA256")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suite null = broken",
                "suite = good",
                "suite nul = weak\nsuite = weak",
                "suite cipher:AES = weak\nsuite = weak",
                "suite exchange: = weak\nsuite = weak",
                "suite null:x = weak\nsuite = weak",
                "suite cipher = weak\nsuite = weak",
                "suite bits = weak\nsuite = weak",
                "suite bits<x = weak\nsuite = weak",
                "suite version:4 = weak\nsuite = weak",
                "suite authentication: = weak\nsuite = weak",
                "version TLSv1.3 = weak\nsuite = weak",
                "nonsense\nsuite = weak",
                "name: again\nsuite = weak"
            })
    void refusesABadProfile(String lines) {
        assertThatThrownBy(() -> ProfileReader.parse(HEAD + VERSIONS + lines + "\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "date", "title", "source"})
    void refusesAnIncompleteHead(String missing) {
        String head = HEAD.replaceAll("(?m)^" + missing + ": .*\n", "");
        assertThatThrownBy(() -> ProfileReader.parse(head + VERSIONS + "suite = weak\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProfileReader.parse(HEAD + "suite = weak\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
