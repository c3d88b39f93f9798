package org.tlsbadge.core.tls;

import org.jspecify.annotations.Nullable;

/**
 * One cipher suite, taken apart.
 *
 * @param code number in the handshake, 0 to 0xFFFF; for the three-byte kinds of SSL 2 that kind plus 0x02000000
 * @param name IANA name; for suites that IANA does not know, the name under which they are published
 * @param keyExchange how the keys are agreed on
 * @param authentication who the server proves to be, as IANA writes it ({@code RSA}, {@code ECDSA}, {@code DSS},
 *     {@code PSK}, {@code anon}, …); null where the suite does not fix it, as in TLS 1.3
 * @param bulk cipher and mode
 * @param digest digest of the MAC or of the key derivation as IANA writes it ({@code SHA} is SHA-1); null where the
 *     name has none
 * @param export whether it was weakened for the export rules of the 1990s
 */
public record CipherSuite(
        int code,
        String name,
        KeyExchange keyExchange,
        @Nullable String authentication,
        BulkCipher bulk,
        @Nullable String digest,
        boolean export) {

    static final int SSL_2_BASE = 0x02000000;

    /**
     * Work of the best practical attack on the key in bits, 0 to 256: AES-256 256, RC4-128 128, triple DES 112,
     * export 40 or 56.
     */
    public int strengthBits() {
        return bulk.strengthBits();
    }

    /**
     * {@code ECDHE}, {@code DHE}, {@code RSA}, {@code ECDH_anon}, …; null where the suite does not fix it, as in TLS
     * 1.3.
     */
    public @Nullable String keyExchangeName() {
        return keyExchange.label();
    }

    /** Whether recorded traffic stays closed after the server's long-lived key is stolen. */
    public boolean forwardSecret() {
        return keyExchange.forwardSecret();
    }

    /** Whether nothing is encrypted; integrity alone is no secrecy. */
    public boolean isNull() {
        return bulk == BulkCipher.NULL;
    }

    /** Whether neither side proves who it is: safe against listeners, not against somebody in the middle. */
    public boolean anonymous() {
        return keyExchange == KeyExchange.DH_ANON || keyExchange == KeyExchange.ECDH_ANON;
    }

    /** Whether secrecy and integrity come from one authenticated cipher. */
    public boolean aead() {
        return bulk.aead();
    }

    /**
     * The one version of the protocol in which the suite exists, or null when there are several: TLS 1.3 for its own
     * suites; TLS 1.2 for AEAD ciphers and for SHA-256 and SHA-384 as MAC (RFC 5246, 5288, 5289, 6655, 7905, 9189);
     * SSL 2 for its own kinds. Suites of a pre-shared key with those digests and without AEAD run in older versions too
     * (RFC 5487 section 3, RFC 5489 section 3).
     */
    public @Nullable TlsVersion onlyVersion() {
        if (code >= SSL_2_BASE) {
            return TlsVersion.SSL_2;
        }
        if (keyExchange == KeyExchange.NOT_FIXED) {
            return TlsVersion.TLS_1_3;
        }
        return aead() || newDigest() && !"PSK".equals(authentication) ? TlsVersion.TLS_1_2 : null;
    }

    private boolean newDigest() {
        return "SHA256".equals(digest) || "SHA384".equals(digest) || "OMAC".equals(digest);
    }

    /** The code tells suites apart. */
    @Override
    public int hashCode() {
        return code;
    }
}
