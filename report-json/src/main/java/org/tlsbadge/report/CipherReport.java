package org.tlsbadge.report;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Cipher;

/**
 * {@code hops[].transport.cipher}: the suite of a connection.
 *
 * @param name         IANA name, or what the server wrote
 * @param written      as the server wrote it
 * @param known        whether the name is that of a suite
 * @param bits         bits of the key as the server wrote them
 * @param strengthBits work of the best practical attack, in bits; triple DES has 168 and 112
 */
public record CipherReport(
        String name,
        String written,
        boolean known,
        @Nullable Integer bits,
        @Nullable Integer strengthBits) {

    static CipherReport of(Cipher cipher) {
        return new CipherReport(
                cipher.name(),
                cipher.written().value(),
                cipher.suite() != null,
                cipher.bits() == null ? null : cipher.bits().value(),
                cipher.suite() == null ? null : cipher.suite().strengthBits());
    }
}
