package org.tlsbadge.core.dialect;

/** What a word behind {@code with} says of the connection. */
public enum Meaning {
    ENCRYPTED,
    /** The server always says so when TLS was used, and did not. */
    PLAINTEXT,
    /** Handed over without a network. */
    LOCAL,
    /** Nothing. */
    SILENT
}
