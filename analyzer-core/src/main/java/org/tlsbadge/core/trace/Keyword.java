package org.tlsbadge.core.trace;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Ascii;

/** The words that open a clause of a {@code Received} field: RFC 5321 section 4.4.3, and {@code tls} from RFC 8314 section 4.3. */
public enum Keyword {
    /** What stands before the first clause, such as {@code (qmail 123 invoked from network)}. */
    PREFIX(""),
    FROM("from"),
    BY("by"),
    VIA("via"),
    WITH("with"),
    ID("id"),
    FOR("for"),
    TLS("tls"),
    /** What stands behind the date. */
    DATE("");

    private final String word;

    Keyword(String word) {
        this.word = word;
    }

    static @Nullable Keyword of(String text, int start, int end) {
        int length = end - start;
        if (length < 2 || length > 4) {
            return null;
        }
        Keyword candidate = switch (Ascii.lower(text.charAt(start))) {
            case 'f' -> length == 4 ? FROM : FOR;
            case 'b' -> BY;
            case 'v' -> VIA;
            case 'w' -> WITH;
            case 'i' -> ID;
            case 't' -> TLS;
            default -> null;
        };
        return candidate != null && Ascii.equalsLower(text, start, end, candidate.word) ? candidate : null;
    }
}
