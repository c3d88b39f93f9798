package org.tlsbadge.core.hop;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.tls.CipherSuite;

/**
 * The cipher of one connection.
 *
 * @param written as the server wrote it
 * @param suite   the suite of that name; null when it is not known
 * @param bits    secret bits as the server wrote them, at least 0; null when it did not
 */
public record Cipher(
        Cited<String> written,
        @Nullable CipherSuite suite,
        @Nullable Cited<Integer> bits) {

    /** The IANA name, or what the server wrote. */
    public String name() {
        return suite == null ? written.value() : suite.name();
    }

    /** Whether it encrypts nothing, by its name or by its bits. */
    public boolean isNull() {
        return suite != null ? suite.isNull() : bits != null && bits.value() == 0;
    }
}
