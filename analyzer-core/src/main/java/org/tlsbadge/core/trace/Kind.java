package org.tlsbadge.core.trace;

/** What a token of a {@code Received} field is. */
public enum Kind {
    WORD,
    QUOTED,
    /** {@code <…>}: opaque, a sender's address stands in it. */
    ANGLE,
    /** {@code […]} at the beginning of a word. */
    LITERAL,
    COMMENT,
    SEMICOLON
}
