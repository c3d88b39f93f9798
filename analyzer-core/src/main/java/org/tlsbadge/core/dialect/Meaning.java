package org.tlsbadge.core.dialect;

/** What a word behind {@code with} says of the connection. */
public enum Meaning {
    ENCRYPTED,
    /** The server always says so when TLS was used, and did not. */
    PLAINTEXT,
    /** Handed over without a network. */
    LOCAL,
    /** Nothing. */
    SILENT,
    /** The server's default text, in which a TLS text stands whenever TLS was used: without it the word alone was put in by somebody. */
    UNBACKED
}
