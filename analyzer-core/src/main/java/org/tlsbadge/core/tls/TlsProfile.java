package org.tlsbadge.core.tls;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named, dated TLS policy by which versions and suites are judged. */
public record TlsProfile(String name, String date, String title, String source) {
    /** RFC 9325 with RFC 8996: the default. */
    public static final TlsProfile RFC9325 = new TlsProfile("rfc9325", "2022-11", "RFC 9325 (BCP 195)", "");

    public static List<TlsProfile> all() {
        return List.of(RFC9325);
    }

    public static @Nullable TlsProfile named(String name) {
        return name.equals(RFC9325.name) ? RFC9325 : null;
    }

    public Strength judge(@Nullable TlsVersion version, @Nullable CipherSuite suite) {
        return Strength.UNKNOWN;
    }

    public Strength judge(TlsVersion version) {
        return Strength.UNKNOWN;
    }

    public Strength judge(CipherSuite suite) {
        return Strength.UNKNOWN;
    }
}
