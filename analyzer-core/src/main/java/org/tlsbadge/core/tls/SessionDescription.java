package org.tlsbadge.core.tls;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Octets;
import org.tlsbadge.core.text.SourceText;

/**
 * GnuTLS's description of a session as Exim writes it: key exchange and group, signature, cipher and MAC, with
 * {@code __} between, where the second and the last may be missing. Source: {@code gnutls_session_get_desc} in
 * {@code lib/session.c}, GnuTLS 3.1.10 and later.
 *
 * @param keyExchange as written, for example {@code ECDHE}, {@code DHE_PSK}, {@code RSA}, {@code HYBRID}
 * @param group as written, in upper case, for example {@code X25519}, {@code FFDHE3072}, {@code CUSTOM2048}
 * @param signature as written, in upper case, for example {@code RSA_PSS_RSAE_SHA256}
 * @param cipher as written, in upper case, for example {@code AES_256_GCM}
 * @param mac as written, in upper case; null for AEAD ciphers
 */
record SessionDescription(
        String keyExchange,
        @Nullable String group,
        @Nullable String signature,
        String cipher,
        @Nullable String mac) {

    /** Longer words first where one starts with another. */
    private static final List<String> KEY_EXCHANGES = List.of(
            "ECDHE_PSK",
            "ECDHE_RSA",
            "ECDHE_ECDSA",
            "ECDHE",
            "DHE_PSK",
            "DHE_RSA",
            "DHE_DSS",
            "DHE",
            "RSA_PSK",
            "RSA",
            "PSK",
            "ANON_ECDH",
            "ANON_DH",
            "SRP_RSA",
            "SRP_DSS",
            "SRP",
            "HYBRID",
            "KEM");

    private static final Set<String> MACS = Set.of("MD5", "SHA1", "SHA256", "SHA384", "RIPEMD160", "RMD160");

    /**
     * The digest that goes with an AEAD cipher at TLS 1.2; those without one in the suite's name stand for
     * themselves.
     */
    private static final Map<String, String> DIGESTS = Map.of(
            "AES_128_GCM", "_SHA256",
            "AES_256_GCM", "_SHA384",
            "CAMELLIA_128_GCM", "_SHA256",
            "CAMELLIA_256_GCM", "_SHA384",
            "CHACHA20_POLY1305", "_SHA256");

    private static final Map<String, BulkCipher> OF_TLS_1_3 = Map.of(
            "AES_128_GCM", BulkCipher.AES_128_GCM,
            "AES_256_GCM", BulkCipher.AES_256_GCM,
            "CHACHA20_POLY1305", BulkCipher.CHACHA20_POLY1305,
            "AES_128_CCM", BulkCipher.AES_128_CCM,
            "AES_128_CCM_8", BulkCipher.AES_128_CCM_8);

    /** Reads the region, or gives null when it is no description. */
    static @Nullable SessionDescription read(SourceText text, int start, int end) {
        if (!isDivided(text, start, end)) {
            return null;
        }
        String[] parts = text.substring(start, end).toUpperCase(Locale.ROOT).split("__", -1);
        if (parts.length > 4) {
            return null;
        }
        int last = parts.length - 1;
        String mac = MACS.contains(parts[last]) ? parts[last] : null;
        int cipher = mac == null ? last : last - 1;
        String keyExchange = keyExchange(parts[0]);
        if (keyExchange == null || cipher < 1 || cipher > 2 || parts[cipher].isEmpty() || parts[1].isEmpty()) {
            return null;
        }
        boolean bare = keyExchange.length() == parts[0].length();
        String group = bare ? null : parts[0].substring(keyExchange.length() + 1);
        return new SessionDescription(keyExchange, group, cipher == 2 ? parts[1] : null, parts[cipher], mac);
    }

    /** The suite at that version; without a version only where all versions agree. */
    @Nullable
    CipherSuite suite(@Nullable TlsVersion version) {
        if (version == TlsVersion.TLS_1_3) {
            return suiteOf13();
        }
        boolean ephemeral =
                keyExchange.startsWith("ECDHE") || keyExchange.startsWith("DHE") || keyExchange.equals("PSK");
        if (version == null && ephemeral && mac == null) {
            return null;
        }
        String digest = mac == null ? DIGESTS.getOrDefault(cipher, "") : "_".concat(mac);
        String name = agreement() + '_' + cipher + digest;
        return Spellings.renamed(name, version);
    }

    CipherDetails details() {
        String word = keyExchange.startsWith("ANON_")
                ? keyExchange.substring("ANON_".length()) + "_anon"
                : keyExchange.substring(0, end(keyExchange));
        String shownGroup = group == null ? null : shownGroup(group);
        return new CipherDetails(word, shownGroup, signature == null ? null : signature.replace('_', '-'));
    }

    private @Nullable CipherSuite suiteOf13() {
        BulkCipher bulk = mac == null ? OF_TLS_1_3.get(cipher) : null;
        return bulk == null ? null : CipherNames.of13(bulk);
    }

    /** Key exchange and authentication as a suite's name has them; the signature tells the authentication. */
    private String agreement() {
        return switch (keyExchange) {
            case "ECDHE", "DHE" -> keyExchange + '_' + authentication();
            case "SRP" -> "SRP_SHA";
            case "SRP_RSA" -> "SRP_SHA_RSA";
            case "SRP_DSS" -> "SRP_SHA_DSS";
            default -> keyExchange;
        };
    }

    private String authentication() {
        if (signature == null) {
            return "PSK";
        }
        if (signature.startsWith("RSA")) {
            return "RSA";
        }
        return signature.startsWith("DSA") ? "DSS" : "ECDSA";
    }

    private static @Nullable String keyExchange(String part) {
        for (String word : KEY_EXCHANGES) {
            if (part.startsWith(word) && (part.length() == word.length() || part.charAt(word.length()) == '_')) {
                return part.length() == word.length() + 1 ? null : word;
            }
        }
        return null;
    }

    /** Whether two underscores stand side by side. Looks at seven pairs at a time. */
    static boolean isDivided(SourceText text, int start, int end) {
        for (int i = start; i < end; i += Long.BYTES - 1) {
            long underscores = Octets.between(text.word(i, Math.min(Long.BYTES, end - i)), '_', '_');
            if ((underscores & underscores >>> Byte.SIZE) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int end(String word) {
        int cut = word.indexOf('_');
        return cut < 0 ? word.length() : cut;
    }

    /** X25519 and its like keep their case, hybrids lose the blank between their halves, the rest is written small. */
    private static String shownGroup(String group) {
        if (group.contains("MLKEM")) {
            return KeyExchangeGroup.canonical(group.replace("_", ""));
        }
        return group.startsWith("X") || group.startsWith("GC") ? group : group.toLowerCase(Locale.ROOT);
    }
}
