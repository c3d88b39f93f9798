package org.tlsbadge.http.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.tls.CipherSuite;
import org.tlsbadge.core.tls.TlsProfile;

/**
 * One cipher suite.
 *
 * @param name           IANA name
 * @param code           number in the handshake, {@code 0x1302}; null for the suites of SSL 2
 * @param keyExchange    null where the suite does not fix it
 * @param authentication null where the suite does not fix it
 * @param strengthBits   work of the best practical attack, in bits
 * @param forwardSecret  whether recorded traffic stays closed after the server's key is stolen
 * @param aead           whether secrecy and integrity come from one cipher
 * @param onlyVersion    the one version in which it exists
 * @param strength       judgement by profile
 */
record SuiteAnswer(
        String name,
        @Nullable String code,
        @Nullable String keyExchange,
        @Nullable String authentication,
        int strengthBits,
        boolean forwardSecret,
        boolean aead,
        @Nullable String onlyVersion,
        Map<String, String> strength) {

    static SuiteAnswer of(CipherSuite suite) {
        Map<String, String> strength = new LinkedHashMap<>();
        for (TlsProfile profile : TlsProfile.all()) {
            strength.put(profile.name(), profile.judge(suite).wire());
        }
        return new SuiteAnswer(
                suite.name(),
                suite.code() > 0xFFFF ? null : String.format("0x%04X", suite.code()),
                suite.keyExchangeName(),
                suite.authentication(),
                suite.strengthBits(),
                suite.forwardSecret(),
                suite.aead(),
                suite.onlyVersion() == null ? null : suite.onlyVersion().label(),
                strength);
    }
}
