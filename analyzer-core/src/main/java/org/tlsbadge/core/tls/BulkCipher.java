package org.tlsbadge.core.tls;

/**
 * The cipher, with its mode, that a suite encrypts the data with.
 *
 * <p>The constants carry the length of the key as libraries write it and the work that an attack really takes, both
 * in bits. Sources: RFC 5246, RFC 8446 and the RFC of each suite; NIST SP 800-57 part 1 for triple DES (112 of 168
 * bits).
 */
public enum BulkCipher {
    NULL(0),
    RC2_40(128, 40),
    RC2_56(128, 56),
    RC2_128(128),
    RC4_40(128, 40),
    RC4_56(128, 56),
    RC4_64(64),
    RC4_128(128),
    DES_40(56, 40),
    DES(56),
    TRIPLE_DES(168, 112),
    IDEA(128),
    SEED(128),
    FORTEZZA(80),
    GOST_28147(256),
    MAGMA_CTR(256),
    KUZNYECHIK_CTR(256),
    MAGMA_MGM(256, true),
    KUZNYECHIK_MGM(256, true),
    SM4_GCM(128, true),
    SM4_CCM(128, true),
    ARIA_128_CBC(128),
    ARIA_256_CBC(256),
    ARIA_128_GCM(128, true),
    ARIA_256_GCM(256, true),
    CAMELLIA_128_CBC(128),
    CAMELLIA_256_CBC(256),
    CAMELLIA_128_GCM(128, true),
    CAMELLIA_256_GCM(256, true),
    AES_128_CBC(128),
    AES_256_CBC(256),
    AES_128_CCM_8(128, true),
    AES_256_CCM_8(256, true),
    AES_128_CCM(128, true),
    AES_256_CCM(256, true),
    AES_128_GCM(128, true),
    AES_256_GCM(256, true),
    AEGIS_128L(128, true),
    AEGIS_256(256, true),
    CHACHA20_POLY1305(256, true);

    private final int keyBits;
    private final int strengthBits;
    private final boolean aead;

    BulkCipher(int bits) {
        this(bits, bits, false);
    }

    BulkCipher(int bits, boolean aead) {
        this(bits, bits, aead);
    }

    BulkCipher(int keyBits, int strengthBits) {
        this(keyBits, strengthBits, false);
    }

    BulkCipher(int keyBits, int strengthBits, boolean aead) {
        this.keyBits = keyBits;
        this.strengthBits = strengthBits;
        this.aead = aead;
    }

    /**
     * Length of the key in bits, 0 to 256, as most libraries state it: 168 for triple DES, 128 for an export cipher.
     */
    public int keyBits() {
        return keyBits;
    }

    /**
     * Work of the best practical attack on the key in bits, 0 to 256: 112 for triple DES, 40 or 56 for an export
     * cipher.
     */
    public int strengthBits() {
        return strengthBits;
    }

    /** Whether it protects secrecy and integrity in one step (GCM, CCM, MGM, AEGIS, ChaCha20-Poly1305). */
    public boolean aead() {
        return aead;
    }
}
