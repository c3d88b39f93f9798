package org.tlsbadge.core.trust;

import java.util.Locale;

/** Where a hop stands in the way of the message. */
public enum Role {
    /** The oldest vouched hop: where the message came in from outside. */
    BORDER,
    /** Vouched, between servers inside. */
    INTERNAL,
    /** Vouched, without a network. */
    LOCAL,
    /** Below the border: anyone may have written it. */
    CLAIMED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word in JSON and message keys. */
    public String word() {
        return word;
    }

    public boolean isVouched() {
        return this != CLAIMED;
    }
}
