package org.tlsbadge.core.tls;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Beginning;
import org.tlsbadge.core.text.SourceText;

/**
 * Reads {@link TlsVersion} names without allocating. Sources of the spellings: OpenSSL, GnuTLS, Schannel, .NET,
 * JSSE, Go, rustls.
 */
final class VersionReader {
    /** Longest spelling: .NET's {@code TLS\Tls12} with a doubled separator does not exist. */
    private static final int LONGEST = 12;

    private static final Beginning TLS = Beginning.of("tls");
    private static final Beginning SSL = Beginning.of("ssl");

    private VersionReader() {}

    static @Nullable TlsVersion read(SourceText text, int start, int end) {
        if (start < 0 || end > text.length() || end - start < 3 || end - start > LONGEST) {
            return null;
        }
        int number = start + 3;
        if (TLS.isOf(text, start, end)) {
            if (number < end && text.charAt(number) == '\\') {
                return read(text, number + 1, end);
            }
            return number == end ? bareTls(text, start) : tls(text, afterSeparator(text, number, end), end);
        }
        return SSL.isOf(text, start, end) ? ssl(text, afterSeparator(text, number, end), end) : null;
    }

    /** .NET's {@code SslProtocols.Tls} is TLS 1.0; in any other case the word only says that TLS was used. */
    private static @Nullable TlsVersion bareTls(SourceText text, int start) {
        return text.startsWith("Tls", start) ? TlsVersion.TLS_1_0 : null;
    }

    private static int afterSeparator(SourceText text, int at, int end) {
        if (at == end) {
            return at;
        }
        char c = text.charAt(at);
        return c == 'v' || c == 'V' || c == '-' || c == '_' || c == ' ' ? at + 1 : at;
    }

    /** {@code 1}, {@code 1.2}, {@code 1_2} or {@code 12}. */
    private static @Nullable TlsVersion tls(SourceText text, int at, int end) {
        if (at >= end || text.charAt(at) != '1') {
            return null;
        }
        if (end - at == 1) {
            return TlsVersion.TLS_1_0;
        }
        return switch (lastDigit(text, at, end)) {
            case '0' -> TlsVersion.TLS_1_0;
            case '1' -> TlsVersion.TLS_1_1;
            case '2' -> TlsVersion.TLS_1_2;
            case '3' -> TlsVersion.TLS_1_3;
            default -> null;
        };
    }

    /** {@code 2}, {@code 3}, {@code 2.0} or {@code 3.0}. */
    private static @Nullable TlsVersion ssl(SourceText text, int at, int end) {
        if (at >= end || end - at > 1 && (end - at == 2 || lastDigit(text, at, end) != '0')) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '2' -> TlsVersion.SSL_2;
            case '3' -> TlsVersion.SSL_3;
            default -> null;
        };
    }

    /**
     * The digit after the major number and at most one point or underscore, when the region ends there; else a
     * blank.
     */
    private static char lastDigit(SourceText text, int at, int end) {
        int digit = at + 1;
        if (text.charAt(digit) == '.' || text.charAt(digit) == '_') {
            digit++;
        }
        return digit == end - 1 ? text.charAt(digit) : ' ';
    }
}
