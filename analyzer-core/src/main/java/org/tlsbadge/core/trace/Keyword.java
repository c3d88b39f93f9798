package org.tlsbadge.core.trace;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Ascii;

/** The words that open a clause of a {@code Received} field: RFC 5321 section 4.4.3, and {@code tls} from RFC 8314 section 4.3. */
public enum Keyword {
    /** What stands before the first clause, such as {@code (qmail 123 invoked from network)}. */
    PREFIX,
    FROM,
    BY,
    VIA,
    WITH,
    ID,
    FOR,
    TLS,
    /** What stands behind the date. */
    DATE;

    /** The keyword that is the whole range, in any case; null when it is none. */
    static @Nullable Keyword of(char[] text, int start, int end) {
        return switch (end - start) {
            case 2 -> two(lower(text[start]), lower(text[start + 1]));
            case 3 -> three(lower(text[start]), lower(text[start + 1]), lower(text[start + 2]));
            case 4 -> four(lower(text[start]), lower(text[start + 1]), lower(text[start + 2]), lower(text[start + 3]));
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

    private static @Nullable Keyword four(char first, char second, char third, char fourth) {
        if (first == 'f') {
            return second == 'r' && third == 'o' && fourth == 'm' ? FROM : null;
        }
        return first == 'w' && second == 'i' && third == 't' && fourth == 'h' ? WITH : null;
    }

    private static char lower(char c) {
        return Ascii.lower(c);
    }
}
