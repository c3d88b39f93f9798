package org.tlsbadge.core.tls;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of key-exchange groups as servers write them. */
public final class KeyExchangeGroup {
    /** Longer text is no name of a group. */
    private static final int LONGEST = 64;

    /**
     * Families of key encapsulation that appear in group names, as IANA and the Open Quantum Safe provider spell
     * them.
     */
    private static final List<String> POST_QUANTUM =
            List.of("mlkem", "kyber", "sntrup", "ntruhps", "ntruhrss", "frodo", "bikel", "hqc", "mceliece", "cecpq");

    private static final Map<String, String> CANONICAL = Map.ofEntries(
            entry("x25519", "X25519"),
            entry("x448", "X448"),
            entry("secp224r1", "P-224"),
            entry("p224", "P-224"),
            entry("secp256r1", "P-256"),
            entry("prime256v1", "P-256"),
            entry("p256", "P-256"),
            entry("nistp256", "P-256"),
            entry("secp384r1", "P-384"),
            entry("p384", "P-384"),
            entry("nistp384", "P-384"),
            entry("secp521r1", "P-521"),
            entry("p521", "P-521"),
            entry("nistp521", "P-521"),
            entry("ffdhe2048", "ffdhe2048"),
            entry("ffdhe3072", "ffdhe3072"),
            entry("ffdhe4096", "ffdhe4096"),
            entry("ffdhe6144", "ffdhe6144"),
            entry("ffdhe8192", "ffdhe8192"),
            entry("brainpoolp256r1", "brainpoolP256r1"),
            entry("brainpoolp384r1", "brainpoolP384r1"),
            entry("brainpoolp512r1", "brainpoolP512r1"),
            entry("brainpoolp256r1tls13", "brainpoolP256r1"),
            entry("brainpoolp384r1tls13", "brainpoolP384r1"),
            entry("brainpoolp512r1tls13", "brainpoolP512r1"),
            entry("curvesm2", "curveSM2"),
            entry("mlkem512", "MLKEM512"),
            entry("mlkem768", "MLKEM768"),
            entry("mlkem1024", "MLKEM1024"),
            entry("x25519mlkem768", "X25519MLKEM768"),
            entry("secp256r1mlkem768", "SecP256r1MLKEM768"),
            entry("secp384r1mlkem1024", "SecP384r1MLKEM1024"),
            entry("curvesm2mlkem768", "curveSM2MLKEM768"),
            entry("x448mlkem1024", "X448MLKEM1024"),
            entry("x25519kyber768", "X25519Kyber768Draft00"),
            entry("x25519kyber768draft00", "X25519Kyber768Draft00"),
            entry("secp256r1kyber768draft00", "SecP256r1Kyber768Draft00"));

    private KeyExchangeGroup() {}

    /**
     * Whether the group resists a quantum computer by today's knowledge, alone or in a hybrid, for example {@code
     * X25519MLKEM768}, {@code x25519_kyber768}, {@code sntrup761x25519}. Hyphens, underscores and case do not
     * matter.
     */
    public static boolean postQuantum(String group) {
        if (group.length() > LONGEST) {
            return false;
        }
        String plain = plain(group);
        for (String family : POST_QUANTUM) {
            if (plain.contains(family)) {
                return true;
            }
        }
        return false;
    }

    /**
     * One spelling for what OpenSSL, GnuTLS, Schannel and IANA spell differently: {@code P-256} for {@code prime256v1},
     * {@code secp256r1} and {@code P256}, {@code X25519} for {@code x25519}. An unknown group comes back as it is.
     */
    public static String canonical(String group) {
        return group.length() > LONGEST ? group : CANONICAL.getOrDefault(plain(group), group);
    }

    private static String plain(String group) {
        return group.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }
}
