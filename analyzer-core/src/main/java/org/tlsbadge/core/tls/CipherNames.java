package org.tlsbadge.core.tls;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Beginning;
import org.tlsbadge.core.text.SourceText;

/**
 * Finds cipher suites by any name that a mail server writes: IANA, OpenSSL of all ages, LibreSSL, BoringSSL, GnuTLS
 * of all ages, Schannel, JSSE, rustls, wolfSSL, mbed TLS, and the number in hexadecimal. Case does not matter;
 * nothing is guessed: a name must match as a whole.
 *
 * <p>Any text is allowed, and what is no name of a suite gives null in time linear in a bounded number of characters.
 */
public final class CipherNames {
    private static final Beginning TLS = Beginning.of("tls");
    private static final Beginning SSL = Beginning.of("ssl");
    private static final Beginning TLS13 = Beginning.of("tls13_");
    private static final SuiteTable TABLE = SuiteTable.load();

    /** Made when a name is first missed. */
    private static final class Composed {
        static final ComposedNames NAMES = new ComposedNames(TABLE);
    }

    private CipherNames() {}

    /**
     * Finds the suite whose name is the whole region.
     *
     * <p>The version settles what the name leaves open. At TLS 1.3, GnuTLS writes names composed as for TLS 1.2,
     * {@code ECDHE_RSA_AES_256_GCM_SHA384}; the suite is {@code TLS_AES_256_GCM_SHA384}, and {@link #details} keeps
     * the {@code ECDHE}. OpenSSL never does so: its {@code ECDHE-RSA-AES256-GCM-SHA384} is the suite of TLS 1.2
     * whatever the version. At SSL 2, {@code RC4-MD5} is the suite of SSL 2. A session description of GnuTLS that
     * fits TLS 1.2 and 1.3 gives null without a version.
     *
     * <p>Allocates nothing for names in the table, which are all but ancient and descriptive ones.
     *
     * @param text any text
     * @param start first character of the region
     * @param end after its last character; a region outside the text gives null
     * @param version version of the protocol as the server stated it, or null
     * @return the suite, or null when the region names none
     */
    public static @Nullable CipherSuite find(SourceText text, int start, int end, @Nullable TlsVersion version) {
        if (start < 0 || end > text.length() || start >= end) {
            return null;
        }
        CipherSuite suite = listed(text, start, end, version);
        return suite == null ? Spellings.find(text, start, end, version) : suite;
    }

    /** As {@link #find(SourceText, int, int, TlsVersion)}, of the names in the table alone. */
    static @Nullable CipherSuite listed(SourceText text, int start, int end, @Nullable TlsVersion version) {
        int name = afterPrefix(text, start, end);
        CipherSuite suite = TABLE.find(text, name, end, version == TlsVersion.SSL_2);
        if (suite == null) {
            suite = Composed.NAMES.find(text, name, end);
        }
        return suite != null && version == TlsVersion.TLS_1_3 ? composedFor13(suite, text, start, end) : suite;
    }

    /** Finds the suite of a name without knowing the version; see {@link #find(SourceText, int, int, TlsVersion)}. */
    public static @Nullable CipherSuite find(String name) {
        return find(SourceText.of(name), 0, name.length(), null);
    }

    /** The suite with a number, 0 to 0xFFFF, or of SSL 2 (its kind plus 0x02000000); null when there is none. */
    public static @Nullable CipherSuite byCode(int code) {
        return TABLE.byCode(code);
    }

    /** All suites by rising number, those of SSL 2 last. */
    public static List<CipherSuite> all() {
        return TABLE.suites();
    }

    /**
     * What the spelling says beyond the suite: the curve that Schannel appends ({@code …_SHA384_P256}), the key
     * exchange that GnuTLS names at TLS 1.3 too, and the group and signature of its session descriptions ({@code
     * ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM}).
     *
     * @return the details, or null when there are none or the region names no suite
     */
    public static @Nullable CipherDetails details(SourceText text, int start, int end) {
        return start < 0 || end > text.length() || start >= end ? null : Spellings.details(text, start, end);
    }

    /** Behind {@code TLS_}, {@code SSL_} (JSSE) or {@code TLS13_} (rustls); names mean the same without. */
    static int afterPrefix(SourceText text, int start, int end) {
        if (end - start > 6 && text.charAt(start + 3) == '_') {
            return TLS.isOf(text, start, end) || SSL.isOf(text, start, end) ? start + 4 : start;
        }
        return end - start > 6 && TLS13.isOf(text, start, end) ? start + 6 : start;
    }

    private static CipherSuite composedFor13(CipherSuite suite, SourceText text, int start, int end) {
        boolean composed = switch (suite.keyExchange()) {
            case ECDHE, DHE, PSK -> suite.aead() && !Spellings.hyphenated(text, start, end);
            default -> false;
        };
        CipherSuite real = composed ? of13(suite.bulk()) : null;
        return real == null ? suite : real;
    }

    /** The suite of TLS 1.3 with that cipher (RFC 8446 appendix B.4), or null when there is none. */
    static @Nullable CipherSuite of13(BulkCipher cipher) {
        return switch (cipher) {
            case AES_128_GCM -> byCode(0x1301);
            case AES_256_GCM -> byCode(0x1302);
            case CHACHA20_POLY1305 -> byCode(0x1303);
            case AES_128_CCM -> byCode(0x1304);
            case AES_128_CCM_8 -> byCode(0x1305);
            default -> null;
        };
    }
}
