package org.tlsbadge.core.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CipherSuiteTest {
    /** Every name is taken apart, or {@link CipherNames#all} throws. */
    @Test
    void everyNameIsTakenApart() {
        List<CipherSuite> all = CipherNames.all();
        assertThat(all).hasSizeGreaterThan(400).doesNotHaveDuplicates();
        Set<String> digests = new HashSet<>();
        Set<BulkCipher> ciphers = new HashSet<>();
        for (CipherSuite suite : all) {
            digests.add(String.valueOf(suite.digest()));
            ciphers.add(suite.bulk());
            assertThat(suite.export()).as(suite.name()).isEqualTo(suite.name().contains("EXPORT"));
            assertThat(suite.isNull()).as(suite.name()).isEqualTo(suite.strengthBits() == 0);
            assertThat(suite.strengthBits()).isLessThanOrEqualTo(suite.bulk().keyBits());
        }
        assertThat(ciphers).containsExactlyInAnyOrder(BulkCipher.values());
        assertThat(digests)
                .containsExactlyInAnyOrder(
                        "null",
                        "MD5",
                        "SHA",
                        "SHA256",
                        "SHA384",
                        "SHA512",
                        "SM3",
                        "RMD",
                        "IMIT",
                        "OMAC",
                        "GOST94",
                        "GOSTR3411");
    }

    @Test
    void theTableIsSortedAndNoSpellingStandsTwice() {
        Map<String, String> seen = new HashMap<>();
        int before = -1;
        for (String line : PackageResource.read("suites.txt").split("\n")) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] words = line.split(" ");
            int code = Integer.parseInt(words[0], 16);
            assertThat(code).as(line).isGreaterThan(before);
            before = code;
            String era = code < CipherSuite.SSL_2_BASE ? "" : "SSL 2 ";
            for (int i = 1; i < words.length; i++) {
                if (!words[i].startsWith("=")) {
                    assertThat(seen.put(era + words[i].toLowerCase(java.util.Locale.ROOT), line))
                            .as(line)
                            .isNull();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        # name                                       , exchange , authentic., cipher        , digest, bits, fs   , aead , only
        TLS_NULL_WITH_NULL_NULL                      , -        , -         , NULL          , -     ,   0, false, false, -
        TLS_RSA_WITH_AES_128_CBC_SHA                 , RSA      , RSA       , AES_128_CBC   , SHA   , 128, false, false, -
        TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA            , DHE      , RSA       , TRIPLE_DES    , SHA   , 112, true , false, -
        TLS_RSA_WITH_DES_CBC_SHA                     , RSA      , RSA       , DES           , SHA   ,  56, false, false, -
        TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5           , RSA      , RSA       , RC2_40        , MD5   ,  40, false, false, -
        TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA          , KRB5     , KRB5      , DES_40        , SHA   ,  40, false, false, -
        TLS_RSA_EXPORT1024_WITH_RC4_56_SHA           , RSA      , RSA       , RC4_56        , SHA   ,  56, false, false, -
        TLS_RSA_EXPORT1024_WITH_DES_CBC_SHA          , RSA      , RSA       , DES           , SHA   ,  56, false, false, -
        TLS_RSA_WITH_RC4_128_MD5                     , RSA      , RSA       , RC4_128       , MD5   , 128, false, false, -
        TLS_DH_anon_WITH_AES_256_GCM_SHA384          , DH_anon  , anon      , AES_256_GCM   , SHA384, 256, true , true , TLS_1_2
        TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256         , ECDH     , RSA       , AES_128_CBC   , SHA256, 128, false, false, TLS_1_2
        TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8           , ECDHE    , ECDSA     , AES_256_CCM_8 , -     , 256, true , true , TLS_1_2
        TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256  , ECDHE    , RSA       , CHACHA20_POLY1305, SHA256, 256, true, true, TLS_1_2
        TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256_OLD, ECDHE  , RSA       , CHACHA20_POLY1305, SHA256, 256, true, true, TLS_1_2
        TLS_RSA_WITH_NULL_SHA256                     , RSA      , RSA       , NULL          , SHA256,   0, false, false, TLS_1_2
        TLS_PSK_WITH_AES_128_CBC_SHA256              , PSK      , PSK       , AES_128_CBC   , SHA256, 128, false, false, -
        TLS_RSA_PSK_WITH_AES_256_GCM_SHA384          , RSA      , PSK       , AES_256_GCM   , SHA384, 256, false, true , TLS_1_2
        TLS_PSK_DHE_WITH_AES_128_CCM_8               , DHE      , PSK       , AES_128_CCM_8 , -     , 128, true , true , TLS_1_2
        TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA         , SRP      , DSS       , AES_128_CBC   , SHA   , 128, true , false, -
        TLS_FORTEZZA_DMS_WITH_FORTEZZA_CBC_SHA       , FORTEZZA , DSS       , FORTEZZA      , SHA   ,  80, false, false, -
        TLS_CECPQ1_ECDSA_WITH_AES_256_GCM_SHA384     , CECPQ1   , ECDSA     , AES_256_GCM   , SHA384, 256, true , true , TLS_1_2
        TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC , GOST     , GOSTR341112_256, KUZNYECHIK_CTR, OMAC, 256, false, false, TLS_1_2
        TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_L    , -        , -         , KUZNYECHIK_MGM, -     , 256, true , true , TLS_1_3
        TLS_AES_256_GCM_SHA384                       , -        , -         , AES_256_GCM   , SHA384, 256, true , true , TLS_1_3
        TLS_AES_128_CCM_8_SHA256                     , -        , -         , AES_128_CCM_8 , SHA256, 128, true , true , TLS_1_3
        TLS_SHA256_SHA256                            , -        , -         , NULL          , SHA256,   0, true , false, TLS_1_3
        TLS_SM4_GCM_SM3                              , -        , -         , SM4_GCM       , SM3   , 128, true , true , TLS_1_3
        TLS_AEGIS_128L_SHA256                        , -        , -         , AEGIS_128L    , SHA256, 128, true , true , TLS_1_3
        SSL_CK_DES_192_EDE3_CBC_WITH_MD5             , RSA      , RSA       , TRIPLE_DES    , MD5   , 112, false, false, SSL_2
        SSL_CK_RC2_128_CBC_EXPORT40_WITH_MD5         , RSA      , RSA       , RC2_40        , MD5   ,  40, false, false, SSL_2
        GOST-GOST89MAC                               , RSA      , RSA       , GOST_28147    , IMIT  , 256, false, false, -
        """)
    void features(
            String name,
            @Nullable String keyExchange,
            @Nullable String authentication,
            BulkCipher bulk,
            @Nullable String digest,
            int bits,
            boolean forwardSecret,
            boolean aead,
            @Nullable TlsVersion only) {
        assertThat(CipherNames.find(name))
                .isNotNull()
                .returns(keyExchange, CipherSuite::keyExchangeName)
                .returns(authentication, CipherSuite::authentication)
                .returns(bulk, CipherSuite::bulk)
                .returns(digest, CipherSuite::digest)
                .returns(bits, CipherSuite::strengthBits)
                .returns(forwardSecret, CipherSuite::forwardSecret)
                .returns(aead, CipherSuite::aead)
                .returns(only, CipherSuite::onlyVersion);
    }

    @Test
    void tripleDesHasTwoLengths() {
        CipherSuite suite = CipherNames.find("EDH-RSA-DES-CBC3-SHA");
        assertThat(suite).isNotNull();
        assertThat(suite.bulk().keyBits()).isEqualTo(168);
        assertThat(suite.strengthBits()).isEqualTo(112);
        assertThat(TlsProfile.RFC9325.judge(suite)).isEqualTo(Strength.WEAK);
    }
}
