package org.tlsbadge.core.tls;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Beginning;
import org.tlsbadge.core.text.SourceText;

/** The spellings that stand in no table: numbers, what others append or compose, and ancient words. */
final class Spellings {
    /** The longest that is looked at: GnuTLS's descriptions reach about 70 characters. */
    private static final int LONGEST = 96;

    private static final int SHORTEST = "0xC02F".length();

    private static final int CURVE_SUFFIX = "_P256".length();

    private static final Beginning OF_ECDHE = Beginning.of("ecdhe_");
    private static final Beginning OF_DHE = Beginning.of("dhe_");
    private static final CipherDetails ECDHE = new CipherDetails("ECDHE", null, null);
    private static final CipherDetails DHE = new CipherDetails("DHE", null, null);

    private Spellings() {}

    static @Nullable CipherSuite find(SourceText text, int start, int end, @Nullable TlsVersion version) {
        if (end - start < SHORTEST || !readable(text, start, end)) {
            return null;
        }
        int code = Hexadecimal.code(text, start, end);
        if (code >= 0) {
            return CipherNames.byCode(code);
        }
        if (curve(text, start, end) != null) {
            return CipherNames.listed(text, start, end - CURVE_SUFFIX, version);
        }
        SessionDescription description = SessionDescription.read(text, start, end);
        return description == null ? renamed(text.substring(start, end), version) : description.suite(version);
    }

    static @Nullable CipherDetails details(SourceText text, int start, int end) {
        if (end - start > LONGEST) {
            return null;
        }
        boolean divided = SessionDescription.isDivided(text, start, end);
        String curve = curve(text, start, end);
        int at = CipherNames.afterPrefix(text, start, end);
        boolean ecdhe = at + 6 < end && OF_ECDHE.isOf(text, at, end);
        boolean dhe = at + 4 < end && OF_DHE.isOf(text, at, end);
        if (!divided && curve == null && !ecdhe && !dhe || !readable(text, start, end)) {
            return null;
        }
        SessionDescription description = SessionDescription.read(text, start, end);
        if (description != null) {
            return describesSuite(description) ? description.details() : null;
        }
        if (curve == null && !ecdhe && !dhe || CipherNames.find(text, start, end, null) == null) {
            return null;
        }
        if (curve != null) {
            return new CipherDetails(ecdhe ? "ECDHE" : null, curve, null);
        }
        return ecdhe ? ECDHE : DHE;
    }

    /** Short enough, and printing ASCII only: beyond that, upper and lower case have surprises. */
    private static boolean readable(SourceText text, int start, int end) {
        boolean readable = end - start <= LONGEST;
        for (int i = start; i < end && readable; i++) {
            readable = text.charAt(i) >= ' ' && text.charAt(i) <= '~';
        }
        return readable;
    }

    private static boolean describesSuite(SessionDescription description) {
        return description.suite(TlsVersion.TLS_1_3) != null || description.suite(TlsVersion.TLS_1_2) != null;
    }

    static boolean hyphenated(SourceText text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '-') {
                return true;
            }
        }
        return false;
    }

    /** Schannel's suffix of Windows 7 to 8.1 and Server 2008 R2 to 2012 R2, as a group. */
    private static @Nullable String curve(SourceText text, int start, int end) {
        int at = end - CURVE_SUFFIX;
        if (at <= start || !text.startsWith("_P", at) && !text.startsWith("_p", at)) {
            return null;
        }
        if (text.startsWith("256", at + 2)) {
            return "P-256";
        }
        if (text.startsWith("384", at + 2)) {
            return "P-384";
        }
        return text.startsWith("521", at + 2) ? "P-521" : null;
    }

    /**
     * GnuTLS before 3.0 ({@code RSA_ARCFOUR_SHA}, {@code ANON_DH_…}) and mbed TLS ({@code TLS-RSA-WITH-…}, {@code
     * TLS1-3-…}).
     */
    static @Nullable CipherSuite renamed(String name, @Nullable TlsVersion version) {
        String upper = name.toUpperCase(Locale.ROOT);
        String plain = upper.startsWith("TLS-") || upper.startsWith("TLS1-3-")
                ? upper.replace("TLS1-3-", "TLS-").replace('-', '_')
                : upper;
        String listed = plain.replace("ARCFOUR_128", "RC4_128")
                .replace("ARCFOUR_40", "RC4_40")
                .replace("ARCFOUR_", "RC4_128_")
                .replace("ANON_DH_", "DH_ANON_")
                .replace("ANON_ECDH_", "ECDH_ANON_")
                .replace("_3DES_CBC_", "_3DES_EDE_CBC_")
                .replace("_RMD160", "_RMD");
        return CipherNames.listed(SourceText.of(listed), 0, listed.length(), version);
    }
}
