package org.tlsbadge.core.tls;

import org.jspecify.annotations.Nullable;

/**
 * Takes an IANA name apart: {@code TLS_} key exchange and authentication {@code _WITH_} cipher and digest (RFC 5246
 * appendix C), {@code TLS_} cipher and digest (RFC 8446 appendix B.4), {@code SSL_CK_} cipher {@code _WITH_} digest
 * (SSL 2).
 */
final class SuiteName {
    private static final String WITH = "_WITH_";
    private static final String OF_SSL_2 = "SSL_CK_";

    private SuiteName() {}

    /**
     * The suite that an IANA name describes, shown under another name, or null where it cannot be taken apart
     * wholly.
     */
    static @Nullable CipherSuite read(int code, String shown, String name) {
        if (name.startsWith(OF_SSL_2)) {
            return build(code, shown, "RSA", name.substring(OF_SSL_2.length()).replace("_WITH", ""));
        }
        int start = name.indexOf('_') + 1;
        int with = name.indexOf(WITH);
        return with < 0
                ? build(code, shown, "", name.substring(start))
                : build(code, shown, name.substring(start, with), name.substring(with + WITH.length()));
    }

    private static @Nullable CipherSuite build(int code, String shown, String agreement, String protection) {
        String rest = cutAt(protection, "_OLD");
        String digest = null;
        BulkCipher bulk = bulk(rest);
        int cut = rest.lastIndexOf('_');
        if (bulk == null && cut > 0) {
            digest = rest.substring(cut + 1);
            bulk = bulk(rest.substring(0, cut));
        }
        boolean of13 = bulk == BulkCipher.MAGMA_MGM || bulk == BulkCipher.KUZNYECHIK_MGM;
        String plain = of13 ? "" : cutAt(cutAt(agreement, "_EXPORT"), "_FIPS");
        KeyExchange keyExchange = keyExchange(plain);
        if (bulk == null || keyExchange == null) {
            return null;
        }
        boolean export = agreement.contains("_EXPORT") || protection.contains("_EXPORT");
        String known = "NULL".equals(digest) ? null : digest;
        return new CipherSuite(code, shown, keyExchange, authentication(plain), bulk, known, export);
    }

    private static String cutAt(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    private static @Nullable KeyExchange keyExchange(String agreement) {
        return switch (agreement) {
            case "" -> KeyExchange.NOT_FIXED;
            case "NULL" -> KeyExchange.NONE;
            case "RSA", "RSA_PSK" -> KeyExchange.RSA;
            case "DH_DSS", "DH_RSA" -> KeyExchange.DH;
            case "DH_anon" -> KeyExchange.DH_ANON;
            case "DHE_DSS", "DHE_RSA", "DHE_PSK", "PSK_DHE" -> KeyExchange.DHE;
            case "ECDH_ECDSA", "ECDH_RSA" -> KeyExchange.ECDH;
            case "ECDH_anon" -> KeyExchange.ECDH_ANON;
            case "ECDHE_ECDSA", "ECDHE_RSA", "ECDHE_PSK" -> KeyExchange.ECDHE;
            case "PSK" -> KeyExchange.PSK;
            case "SRP_SHA", "SRP_SHA_RSA", "SRP_SHA_DSS" -> KeyExchange.SRP;
            case "KRB5" -> KeyExchange.KRB5;
            case "FORTEZZA_DMS" -> KeyExchange.FORTEZZA;
            case "GOSTR341094", "GOSTR341094_RSA", "GOSTR341001", "GOSTR341112_256" -> KeyExchange.GOST;
            case "ECCPWD" -> KeyExchange.ECCPWD;
            case "CECPQ1_RSA", "CECPQ1_ECDSA" -> KeyExchange.CECPQ1;
            default -> null;
        };
    }

    private static @Nullable String authentication(String agreement) {
        return switch (agreement) {
            case "", "NULL" -> null;
            case "PSK_DHE" -> "PSK";
            case "SRP_SHA" -> "SRP";
            case "FORTEZZA_DMS" -> "DSS";
            case "GOSTR341112_256" -> agreement;
            default -> agreement.substring(agreement.lastIndexOf('_') + 1);
        };
    }

    private static @Nullable BulkCipher bulk(String name) {
        return switch (name) {
            case "3DES_EDE_CBC", "DES_192_EDE3_CBC" -> BulkCipher.TRIPLE_DES;
            case "DES_CBC", "DES_64_CBC", "DES_64_CFB64_MD5_1" -> BulkCipher.DES;
            case "DES40_CBC", "DES_CBC_40" -> BulkCipher.DES_40;
            case "RC2_CBC_40", "RC2_128_CBC_EXPORT40" -> BulkCipher.RC2_40;
            case "RC2_CBC_56" -> BulkCipher.RC2_56;
            case "RC2_128_CBC" -> BulkCipher.RC2_128;
            case "RC4_128_EXPORT40" -> BulkCipher.RC4_40;
            case "IDEA_CBC", "IDEA_128_CBC" -> BulkCipher.IDEA;
            case "SEED_CBC" -> BulkCipher.SEED;
            case "FORTEZZA_CBC" -> BulkCipher.FORTEZZA;
            case "28147_CNT" -> BulkCipher.GOST_28147;
            case "MAGMA_MGM_L", "MAGMA_MGM_S" -> BulkCipher.MAGMA_MGM;
            case "KUZNYECHIK_MGM_L", "KUZNYECHIK_MGM_S" -> BulkCipher.KUZNYECHIK_MGM;
            // integrity only, RFC 9150
            case "SHA256", "SHA384" -> BulkCipher.NULL;
            default -> named(name);
        };
    }

    private static @Nullable BulkCipher named(String name) {
        for (BulkCipher bulk : BulkCipher.values()) {
            if (bulk.name().equals(name)) {
                return bulk;
            }
        }
        return null;
    }
}
