package org.tlsbadge.core.dialect;

/** What a server may record of a connection. */
public enum Fact {
    /** Whether TLS was used. */
    TLS,
    VERSION,
    CIPHER,
    BITS,
    CERTIFICATE,
    AUTH,
    /** Silence means plaintext: the server records TLS whenever it is used. */
    PLAINTEXT
}
