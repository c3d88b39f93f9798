package org.tlsbadge.core.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.text.SourceText;

class CipherNamesTest {
    /** Gathered from libraries and public tables, apart from {@code suites.txt}: number, IANA, OpenSSL, GnuTLS. */
    private static List<String[]> gathered() {
        List<String[]> rows = new ArrayList<>();
        for (String line : PackageResource.read("spellings.csv").split("\n")) {
            String[] row = line.split(",", -1);
            // The two signals are no suites: nobody can negotiate them.
            if (!row[0].equals("code") && !row[1].endsWith("_SCSV")) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void findsEveryGatheredSpelling() {
        assertThat(gathered()).hasSizeGreaterThan(370).allSatisfy(row -> {
            boolean ssl2 = row[0].startsWith("sslv2:");
            int code = ssl2 ? 0x02000000 | Integer.parseInt(row[0].substring(6), 16) : Integer.parseInt(row[0], 16);
            for (String names : List.of(row[1], row[2], row[3])) {
                for (String name : names.isEmpty() ? new String[0] : names.split("\\|")) {
                    CipherSuite suite = find(name, ssl2 ? TlsVersion.SSL_2 : null);
                    assertThat(suite).as(name).isNotNull().returns(code, CipherSuite::code);
                }
            }
        });
    }

    @Test
    void caseAndPrefixDoNotMatter() {
        for (CipherSuite suite : CipherNames.all()) {
            TlsVersion version = suite.onlyVersion();
            String name = suite.name();
            assertThat(find(name, version)).isEqualTo(suite);
            assertThat(find(name.toLowerCase(Locale.ROOT), version)).isEqualTo(suite);
            assertThat(find("x " + name + " y", 2, name.length() + 2, version)).isEqualTo(suite);
            assertThat(CipherNames.byCode(suite.code())).isEqualTo(suite);
            if (name.startsWith("TLS_")) {
                assertThat(find("SSL_" + name.substring(4), version)).isEqualTo(suite);
                assertThat(find(name.substring(4), version)).isEqualTo(suite);
                assertThat(find(String.format("0x%04X", suite.code()), version)).isEqualTo(suite);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        # OpenSSL, old and new
        EDH-RSA-DES-CBC3-SHA                            , -      , TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA
        EDH-DSS-DES-CBC-SHA                             , -      , TLS_DHE_DSS_WITH_DES_CBC_SHA
        EXP-EDH-RSA-DES-CBC-SHA                         , -      , TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA
        EXP1024-DHE-DSS-RC4-SHA                         , -      , TLS_DHE_DSS_EXPORT1024_WITH_RC4_56_SHA
        EXP1024-RC4-SHA                                 , -      , TLS_RSA_EXPORT1024_WITH_RC4_56_SHA
        ADH-AES256-GCM-SHA384                           , TLS_1_2, TLS_DH_anon_WITH_AES_256_GCM_SHA384
        AECDH-AES256-SHA                                , TLS_1_2, TLS_ECDH_anon_WITH_AES_256_CBC_SHA
        NULL-SHA256                                     , TLS_1_2, TLS_RSA_WITH_NULL_SHA256
        ECDHE-ARIA256-GCM-SHA384                        , TLS_1_2, TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384
        ECDHE-ECDSA-CHACHA20-POLY1305                   , TLS_1_2, TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256
        GOST2012-GOST8912-GOST8912                      , -      , LEGACY-GOST2012-GOST8912-GOST8912
        # OpenSSL never composes for TLS 1.3: a contradiction stays one
        ECDHE-RSA-AES256-GCM-SHA384                     , TLS_1_3, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
        # SSL 2 shares names with its successors
        RC4-MD5                                         , -      , TLS_RSA_WITH_RC4_128_MD5
        RC4-MD5                                         , SSL_2  , SSL_CK_RC4_128_WITH_MD5
        DES-CBC3-MD5                                    , -      , SSL_CK_DES_192_EDE3_CBC_WITH_MD5
        # LibreSSL, wolfSSL, rustls, mbed TLS, JSSE, Go
        AEAD-AES256-GCM-SHA384                          , TLS_1_3, TLS_AES_256_GCM_SHA384
        TLS13-CHACHA20-POLY1305-SHA256                  , TLS_1_3, TLS_CHACHA20_POLY1305_SHA256
        TLS13_AES_256_GCM_SHA384                        , TLS_1_3, TLS_AES_256_GCM_SHA384
        TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384           , TLS_1_2, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
        TLS1-3-AES-128-GCM-SHA256                       , TLS_1_3, TLS_AES_128_GCM_SHA256
        SSL_RSA_WITH_RC4_128_MD5                        , TLS_1_0, TLS_RSA_WITH_RC4_128_MD5
        TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305            , TLS_1_2, TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256
        # Schannel
        TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256      , TLS_1_2, TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384
        TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA_P384         , TLS_1_0, TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA
        TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256_P521    , TLS_1_2, TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
        # GnuTLS
        RSA_AES_256_CBC_SHA1                            , TLS_1_0, TLS_RSA_WITH_AES_256_CBC_SHA
        RSA_AES_256_CBC_SHA                             , TLS_1_0, TLS_RSA_WITH_AES_256_CBC_SHA
        DHE_RSA_AES_128_CBC_SHA1                        , TLS_1_0, TLS_DHE_RSA_WITH_AES_128_CBC_SHA
        RSA_ARCFOUR_SHA                                 , TLS_1_0, TLS_RSA_WITH_RC4_128_SHA
        RSA_ARCFOUR_MD5                                 , TLS_1_0, TLS_RSA_WITH_RC4_128_MD5
        ANON_DH_AES_256_CBC_SHA                         , TLS_1_0, TLS_DH_anon_WITH_AES_256_CBC_SHA
        TLS_DHE_RSA_3DES_EDE_CBC_SHA1                   , TLS_1_0, TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA
        DHE_RSA_3DES_EDE_CBC_SHA                        , TLS_1_0, TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA
        ECDHE_RSA_CHACHA20_POLY1305                     , TLS_1_2, TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256
        ECDHE_RSA_AES_256_GCM_SHA384                    , TLS_1_2, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
        ECDHE_RSA_AES_256_GCM_SHA384                    , -      , TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
        ECDHE_RSA_AES_256_GCM_SHA384                    , TLS_1_3, TLS_AES_256_GCM_SHA384
        TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384           , TLS_1_3, TLS_AES_256_GCM_SHA384
        TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8              , TLS_1_3, TLS_AES_128_CCM_8_SHA256
        DHE_RSA_AES_128_GCM_SHA256                      , TLS_1_3, TLS_AES_128_GCM_SHA256
        ECDHE_PSK_CHACHA20_POLY1305                     , TLS_1_3, TLS_CHACHA20_POLY1305_SHA256
        DHE_PSK_AES_128_CCM                             , TLS_1_3, TLS_AES_128_CCM_SHA256
        # no such composition: static RSA and CBC do not exist at TLS 1.3
        TLS_RSA_WITH_AES_256_GCM_SHA384                 , TLS_1_3, TLS_RSA_WITH_AES_256_GCM_SHA384
        ECDHE_RSA_AES_256_CBC_SHA1                      , TLS_1_3, TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA
        # numbers
        0xC02F                                          , -      , TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
        0xc02f                                          , -      , TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
        """)
    void findsTheFamilies(String name, @Nullable TlsVersion version, String iana) {
        assertThat(find(name, version)).isNotNull().returns(iana, CipherSuite::name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0xC0,0x2F", "0xC0, 0x2F", "{0xC0,0x2F}", "{0xC02F}"})
    void findsNumbersInPieces(String number) {
        assertThat(CipherNames.find(number)).isNotNull().returns(0xC02F, CipherSuite::code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "OTHER",
                "AES-256-GCM",
                "Aes256",
                "NONE",
                "UNKNOWN",
                "TLS_",
                "TLS13_",
                "SSL_",
                "TLS",
                "ECDHE-RSA-AES256-GCM-SHA384 ",
                " AES128-SHA",
                "AES128-SHA\u0000",
                "AES128_SHA",
                "AES128\rSHA",
                "AES256-SHA_bits",
                "TLS_AES_256_GCM_SHA384_bits",
                "TLS_TLS_AES_256_GCM_SHA384",
                "AES128-\u017FHA",
                "TL\u017F_AES_256_GCM_SHA384",
                "AES\uFF11\uFF12\uFF18-SHA",
                "TLS_FALLBACK_SCSV",
                "TLS_EMPTY_RENEGOTIATION_INFO_SCSV",
                "0x",
                "0xC0",
                "0xC02",
                "0xC02FF",
                "0xGGGG",
                "0xFFFF",
                "{0xC02F",
                "0xC0,2F",
                "0xC0,0x2F,",
                "\uFF10xC02F",
                "_P256",
                "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P257",
                "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256_P256",
                "__",
                "____",
                "A__B",
                "ECDHE__",
                "__RSA__AES_128_GCM",
                "RSA__",
                "RSA____AES_128_GCM",
                "ANON_ANON_DH_DH_AES_128_CBC_SHA",
                "TLS-",
                "=TLS_RSA_WITH_28147_CNT_IMIT"
            })
    void refusesWhatIsNoName(String text) {
        for (TlsVersion version : TlsVersion.values()) {
            assertThat(find(text, version)).as(text).isNull();
        }
        assertThat(CipherNames.find(text)).isNull();
        assertThat(CipherNames.details(SourceText.of(text), 0, text.length())).isNull();
    }

    @Test
    void refusesRegionsOutsideTheText() {
        assertThat(find("AES128-SHA", -1, 10, null)).isNull();
        assertThat(find("AES128-SHA", 0, 11, null)).isNull();
        assertThat(find("AES128-SHA", 9, 2, null)).isNull();
        assertThat(CipherNames.details(SourceText.of("AES128-SHA"), 0, 11)).isNull();
        assertThat(CipherNames.byCode(-1)).isNull();
        assertThat(CipherNames.byCode(Integer.MAX_VALUE)).isNull();
    }

    @Test
    void survivesAnyText() {
        Random random = new Random(7);
        String seeds = "TLS_ECDHE_RSA__WITH-AES-256_GCM_SHA384_P2560x{},ARCFOUR_ANON_DH_\u00DF\u0130\uD83D ";
        for (int round = 0; round < 100_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(70); length > 0; length--) {
                text.append(seeds.charAt(random.nextInt(seeds.length())));
            }
            String made = text.toString();
            find(made, TlsVersion.values()[random.nextInt(6)]);
            CipherNames.details(SourceText.of(made), 0, made.length());
            TlsVersion.read(made);
        }
        String huge = "TLS_".repeat(5_000_000);
        assertThat(CipherNames.find(huge)).isNull();
        assertThat(CipherNames.details(SourceText.of(huge), 0, huge.length())).isNull();
    }

    private static @Nullable CipherSuite find(String name, @Nullable TlsVersion version) {
        return find(name, 0, name.length(), version);
    }

    private static @Nullable CipherSuite find(String text, int start, int end, @Nullable TlsVersion version) {
        return CipherNames.find(SourceText.of(text), start, end, version);
    }
}
