package org.tlsbadge.core.tls;

import java.util.Locale;

/**
 * How good a protocol version or a cipher suite is by one {@link TlsProfile}, best first; {@link #UNKNOWN} is no
 * rank.
 */
public enum Strength {
    /** The policy asks for it or recommends it. */
    STRONG,
    /** The policy allows it, neither recommending nor discouraging it. */
    ACCEPTABLE,
    /** The policy discourages or forbids it, and yet it costs an attacker real effort to break. */
    WEAK,
    /** As good as no protection: no encryption, or broken in practice. */
    BROKEN,
    /** Nothing was stated to judge by. */
    UNKNOWN;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /** The name in JSON, for example {@code strong}. */
    public String wire() {
        return wire;
    }

    /** The worse of the two; {@link #UNKNOWN} gives way to anything known. */
    public Strength worse(Strength other) {
        if (this == UNKNOWN) {
            return other;
        }
        return other == UNKNOWN || compareTo(other) >= 0 ? this : other;
    }

    /** Whether a reader should be told: {@link #WEAK} or {@link #BROKEN}. */
    public boolean poor() {
        return this == WEAK || this == BROKEN;
    }
}
