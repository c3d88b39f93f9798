package org.tlsbadge.core.trust;

import java.util.Locale;

/** How good the evidence is that the border is where we say. */
public enum Grade {
    /** The provider's own header about the same hop exists. */
    STAMPED,
    /** The caller named the inside. */
    CONFIGURED,
    INFERRED,
    /** Nothing is vouched. */
    NONE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word in JSON and message keys. */
    public String word() {
        return word;
    }
}
