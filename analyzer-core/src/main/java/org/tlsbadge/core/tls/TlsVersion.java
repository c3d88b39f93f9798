package org.tlsbadge.core.tls;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.SourceText;

/** A version of the protocol, oldest first. */
public enum TlsVersion {
    SSL_2("SSLv2"),
    SSL_3("SSLv3"),
    TLS_1_0("TLSv1.0"),
    TLS_1_1("TLSv1.1"),
    TLS_1_2("TLSv1.2"),
    TLS_1_3("TLSv1.3");

    private final String label;

    TlsVersion(String label) {
        this.label = label;
    }

    /** The name in JSON and in words, for example {@code TLSv1.3}. */
    public String label() {
        return label;
    }

    /**
     * Reads the whole region as a version in any spelling that mail servers use: {@code TLSv1.3}, {@code TLS1.3},
     * {@code TLS1_3}, {@code TLSv1_3}, {@code TLS-1.3}, {@code TLS 1.3}, {@code Tls13}, {@code TLS\Tls13}, {@code
     * SSLv3}, {@code Ssl3}, in any case. A lone {@code 1} means 1.0, as does .NET's {@code Tls} in just that case;
     * the bare word {@code TLS} states no version.
     *
     * <p>OpenSSL's names of a suite family, {@code TLSv1/SSLv3}, and {@code UNKNOWN} give null: they state no
     * version. Allocates nothing.
     *
     * @param text any text
     * @param start first character of the region
     * @param end after the last character of the region; a region outside the text gives null
     * @return the version, or null when the region is not exactly one version
     */
    public static @Nullable TlsVersion read(SourceText text, int start, int end) {
        return VersionReader.read(text, start, end);
    }

    /** The version that is the whole text; see {@link #read(SourceText, int, int)}. */
    public static @Nullable TlsVersion read(String text) {
        return read(SourceText.of(text), 0, text.length());
    }
}
