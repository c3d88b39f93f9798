package org.tlsbadge.core.tls;

import org.jspecify.annotations.Nullable;

/**
 * What the spelling of a suite says beyond the suite itself, as Schannel and GnuTLS write it.
 *
 * @param keyExchange key exchange as the spelling names it, for example {@code ECDHE}
 * @param group key-exchange group, for example {@code P-256}, {@code secp256r1}, {@code X25519}, {@code ffdhe3072}
 * @param signature signature scheme of the server, for example {@code RSA-PSS-RSAE-SHA256}
 */
public record CipherDetails(
        @Nullable String keyExchange,
        @Nullable String group,
        @Nullable String signature) {}
