package org.tlsbadge.core.tls;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds cipher suites by any name that a mail server writes. */
public final class CipherNames {
    private CipherNames() {}

    public static @Nullable CipherSuite find(String text, int start, int end, @Nullable TlsVersion version) {
        return null;
    }

    public static @Nullable CipherSuite find(String name) {
        return find(name, 0, name.length(), null);
    }

    public static @Nullable CipherSuite byCode(int code) {
        return null;
    }

    public static List<CipherSuite> all() {
        return List.of();
    }

    public static @Nullable CipherDetails details(String text, int start, int end) {
        return null;
    }
}
