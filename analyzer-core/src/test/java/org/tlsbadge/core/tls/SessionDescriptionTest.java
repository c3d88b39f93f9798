package org.tlsbadge.core.tls;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlsbadge.core.text.SourceText;

/** What GnuTLS, Schannel and compositions say beyond the suite; most lines were written by Exim 4.94 to 4.98. */
class SessionDescriptionTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        TLS_1_3, ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM       , TLS_AES_256_GCM_SHA384
        TLS_1_3, ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_128_GCM       , TLS_AES_128_GCM_SHA256
        TLS_1_3, ECDHE_SECP521R1__RSA_PSS_RSAE_SHA256__AES_256_GCM    , TLS_AES_256_GCM_SHA384
        TLS_1_3, DHE_FFDHE3072__RSA_PSS_RSAE_SHA256__AES_256_GCM      , TLS_AES_256_GCM_SHA384
        TLS_1_3, HYBRID_X25519_MLKEM768__RSA_PSS_RSAE_SHA256__CHACHA20_POLY1305, TLS_CHACHA20_POLY1305_SHA256
        TLS_1_3, ECDHE_PSK_X25519__AES_256_GCM                        , TLS_AES_256_GCM_SHA384
        TLS_1_3, PSK__AES_128_CCM_8                                   , TLS_AES_128_CCM_8_SHA256
        TLS_1_3, ECDHE_X25519__RSA_SHA1__AES_256_CBC__SHA1            , -
        TLS_1_2, ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_128_GCM       , TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
        TLS_1_2, ECDHE_X25519__ECDSA_SHA256__AES_256_GCM              , TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
        TLS_1_2, ECDHE_X25519__EDDSA_ED25519__AES_256_GCM             , TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
        TLS_1_2, DHE_CUSTOM2048__RSA_PSS_RSAE_SHA256__CHACHA20_POLY1305, TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256
        TLS_1_2, DHE_CUSTOM2048__DSA_SHA256__AES_128_CBC__SHA256      , TLS_DHE_DSS_WITH_AES_128_CBC_SHA256
        TLS_1_2, DHE_RSA_2048__AES_256_CBC__SHA1                      , TLS_DHE_RSA_WITH_AES_256_CBC_SHA
        TLS_1_2, RSA__AES_256_GCM                                     , TLS_RSA_WITH_AES_256_GCM_SHA384
        -      , RSA__AES_256_GCM                                     , TLS_RSA_WITH_AES_256_GCM_SHA384
        TLS_1_2, RSA__AES_128_CCM                                     , TLS_RSA_WITH_AES_128_CCM
        TLS_1_2, ECDHE_SECP256R1__ECDSA_SHA256__AES_256_CCM_8         , TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8
        TLS_1_1, ECDHE_X25519__RSA_SHA1__AES_256_CBC__SHA1            , TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA
        -      , ECDHE_X25519__RSA_SHA1__AES_256_CBC__SHA1            , TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA
        TLS_1_0, RSA__AES_128_CBC__SHA1                               , TLS_RSA_WITH_AES_128_CBC_SHA
        TLS_1_0, RSA__3DES_CBC__SHA1                                  , TLS_RSA_WITH_3DES_EDE_CBC_SHA
        TLS_1_0, RSA__ARCFOUR_128__MD5                                , TLS_RSA_WITH_RC4_128_MD5
        TLS_1_2, ANON_ECDH__AES_256_CBC__SHA1                         , TLS_ECDH_anon_WITH_AES_256_CBC_SHA
        TLS_1_2, ECDHE_SECP256R1__AES_128_GCM                         , TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256
        TLS_1_2, SRP__AES_256_CBC__SHA1                               , TLS_SRP_SHA_WITH_AES_256_CBC_SHA
        TLS_1_2, HYBRID_X25519_MLKEM768__RSA_PSS_RSAE_SHA256__AES_256_GCM, -
        -      , ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM       , -
        """)
    void givesTheSuite(@Nullable TlsVersion version, String text, @Nullable String iana) {
        CipherSuite suite = CipherNames.find(SourceText.of(text), 0, text.length(), version);
        assertThat(suite == null ? null : suite.name()).isEqualTo(iana);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM             , ECDHE    , X25519        , RSA-PSS-RSAE-SHA256
        ecdhe_x25519__rsa_pss_rsae_sha256__aes_256_gcm             , ECDHE    , X25519        , RSA-PSS-RSAE-SHA256
        ECDHE_SECP256R1__ECDSA_SECP256R1_SHA256__AES_128_GCM       , ECDHE    , secp256r1     , ECDSA-SECP256R1-SHA256
        DHE_FFDHE3072__RSA_PSS_RSAE_SHA256__AES_256_GCM            , DHE      , ffdhe3072     , RSA-PSS-RSAE-SHA256
        DHE_CUSTOM2048__RSA_SHA1__AES_128_CBC__SHA1                , DHE      , custom2048    , RSA-SHA1
        HYBRID_X25519_MLKEM768__RSA_PSS_RSAE_SHA256__AES_256_GCM   , HYBRID   , X25519MLKEM768, RSA-PSS-RSAE-SHA256
        HYBRID_SECP256R1_MLKEM768__ECDSA_SHA256__AES_256_GCM       , HYBRID   , SecP256r1MLKEM768, ECDSA-SHA256
        ECDHE_PSK_X448__AES_256_GCM                                , ECDHE    , X448          , -
        RSA__AES_128_CBC__SHA1                                     , RSA      , -             , -
        ANON_ECDH__AES_256_CBC__SHA1                               , ECDH_anon, -             , -
        TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256                 , ECDHE    , P-256         , -
        TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA_P521                    , ECDHE    , P-521         , -
        TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384                      , ECDHE    , -             , -
        DHE_RSA_AES_256_GCM_SHA384                                 , DHE      , -             , -
        """)
    void keepsTheDetails(String text, String keyExchange, @Nullable String group, @Nullable String signature) {
        assertThat(CipherNames.details(SourceText.of(text), 0, text.length()))
                .isEqualTo(new CipherDetails(keyExchange, group, signature));
    }

    @ParameterizedTest
    @CsvSource({
        "TLS_AES_256_GCM_SHA384",
        "ECDHE-RSA-AES256-GCM-SHA384",
        "AES128-SHA",
        "0xC02F",
        "ECDHE_RSA_NOTHING",
        "NOTHING_P256",
        "RSA__NOTHING",
        "ECDHE_X25519__RSA_SHA256__ROT_13"
    })
    void saysNothingWhereThereIsNothing(String text) {
        assertThat(CipherNames.details(SourceText.of(text), 0, text.length())).isNull();
    }
}
