package org.tlsbadge.report;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.tls.Strength;

/**
 * {@code hops[].transport}: what a field states of its connection. What it does not state is null.
 *
 * @param kind            {@code encrypted}, {@code plaintext}, {@code local}, {@code not_recorded} or {@code contradictory}
 * @param version         protocol version, such as {@code TLSv1.3}
 * @param versionInferred whether the version follows from the suite
 * @param cipher          the suite
 * @param keyExchange     as written
 * @param group           group or curve of the key exchange, as written
 * @param serverSignature key type of the receiving server
 * @param clientSignature key type of the sending server
 * @param strength        {@code strong}, {@code acceptable}, {@code weak}, {@code broken} or {@code unknown}, by the report's profile
 */
public record TransportReport(
        String kind,
        @Nullable String version,
        boolean versionInferred,
        @Nullable CipherReport cipher,
        @Nullable String keyExchange,
        @Nullable String group,
        @Nullable String serverSignature,
        @Nullable String clientSignature,
        String strength) {

    static TransportReport of(Transport transport, Strength strength) {
        return new TransportReport(
                transport.kind().word(),
                transport.version() == null ? null : transport.version().value().label(),
                transport.versionInferred(),
                transport.cipher() == null ? null : CipherReport.of(transport.cipher()),
                text(transport.keyExchange()),
                text(transport.group()),
                text(transport.serverSignature()),
                text(transport.clientSignature()),
                strength.wire());
    }

    private static @Nullable String text(@Nullable Cited<String> fact) {
        return fact == null ? null : fact.value();
    }
}
