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
        return switch (end - start) {
            case 2 -> two(lower(text, start), lower(text, start + 1));
            case 3 -> three(lower(text, start), lower(text, start + 1), lower(text, start + 2));
            case 4 -> four(text, start, end, lower(text, start));
            default -> null;
        };
    }

    private static @Nullable Keyword two(char first, char second) {
        if (first == 'b') {
            return second == 'y' ? BY : null;
        }
        return first == 'i' && second == 'd' ? ID : null;
    }

    private static @Nullable Keyword three(char first, char second, char third) {
        return switch (first) {
            case 'f' -> second == 'o' && third == 'r' ? FOR : null;
            case 'v' -> second == 'i' && third == 'a' ? VIA : null;
            case 't' -> second == 'l' && third == 's' ? TLS : null;
            default -> null;
        };
    }

    private static @Nullable Keyword four(String text, int start, int end, char first) {
        if (first == 'f') {
            return Ascii.equalsLower(text, start, end, FROM.word) ? FROM : null;
        }
        return first == 'w' && Ascii.equalsLower(text, start, end, WITH.word) ? WITH : null;
    }

    private static char lower(String text, int at) {
        return Ascii.lower(text.charAt(at));
    }
}
