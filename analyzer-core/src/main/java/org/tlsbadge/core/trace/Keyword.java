package org.tlsbadge.core.trace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

    /** How many there are. */
    static final int COUNT = values().length;

    private static final int SHORTEST = 2;
    static final int LONGEST = 4;
    /** Every word has a place of its own in this table, so that one comparison tells. */
    private static final @Nullable Keyword[] TABLE = new @Nullable Keyword[16];

    static {
        for (Keyword keyword : values()) {
            if (keyword.letters != 0) {
                TABLE[place(keyword.letters)] = keyword;
            }
        }
    }

    /** The word in lower case, 16 bits a letter; 0 when no word opens the clause. */
    private final long letters;

    Keyword(String word) {
        letters = word.isEmpty()
                ? 0
                : letters(Arrays.copyOf(word.getBytes(StandardCharsets.US_ASCII), LONGEST), 0, word.length());
    }

    /**
     * The keyword that is the whole range, in any case; null when it is none.
     *
     * @param text with at least four characters from the start, which spares a loop
     */
    static @Nullable Keyword of(byte[] text, int start, int end) {
        if (end - start < SHORTEST || end - start > LONGEST) {
            return null;
        }
        long letters = letters(text, start, end - start);
        Keyword keyword = TABLE[place(letters)];
        return keyword != null && keyword.letters == letters ? keyword : null;
    }

    /** The bit added tells upper case from lower, and no other two characters of which one is a letter. */
    private static long letters(byte[] text, int at, int length) {
        long four = text[at] | (long) text[at + 1] << 16 | (long) text[at + 2] << 32 | (long) text[at + 3] << 48;
        return (four | 0x20_0020_0020_0020L) & -1L >>> Long.SIZE - length * Character.SIZE;
    }

    /** The highest bits of a product; the factor was found by trying until no two words met. */
    private static int place(long letters) {
        return (int) (letters * 0x112EC6EF94F52784L >>> 60);
    }
}
