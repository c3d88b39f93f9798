package org.tlsbadge.core.tls;

import org.jspecify.annotations.Nullable;

/** How a cipher suite agrees on its keys. */
public enum KeyExchange {
    /** The suite does not fix it, as in TLS 1.3; a full TLS 1.3 handshake always has an ephemeral share. */
    NOT_FIXED(null, true),
    /** None at all: {@code TLS_NULL_WITH_NULL_NULL}, the state before a handshake. */
    NONE(null, false),
    RSA("RSA", false),
    DH("DH", false),
    DHE("DHE", true),
    DH_ANON("DH_anon", true),
    ECDH("ECDH", false),
    ECDHE("ECDHE", true),
    ECDH_ANON("ECDH_anon", true),
    PSK("PSK", false),
    SRP("SRP", true),
    KRB5("KRB5", false),
    FORTEZZA("FORTEZZA", false),
    /** The GOST exchanges: an ephemeral client key against the server's long-lived one. */
    GOST("GOST", false),
    ECCPWD("ECCPWD", true),
    /** BoringSSL's experiment of 2016: X25519 together with New Hope. */
    CECPQ1("CECPQ1", true);

    private final @Nullable String label;
    private final boolean forwardSecret;

    KeyExchange(@Nullable String label, boolean forwardSecret) {
        this.label = label;
        this.forwardSecret = forwardSecret;
    }

    /** The name in JSON, for example {@code ECDHE}; null where the suite does not fix it. */
    public @Nullable String label() {
        return label;
    }

    /** Whether recorded traffic stays closed after the long-lived key is stolen. */
    public boolean forwardSecret() {
        return forwardSecret;
    }
}
