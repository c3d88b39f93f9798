package org.tlsbadge.core.trace;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Octets;
import org.tlsbadge.core.text.SourceText;

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

    /** The word in lower case, the first letter lowest; 0 when no word opens the clause. */
    private final int letters;

    Keyword(String word) {
        letters = word.isEmpty() ? 0 : (int) SourceText.of(word).word(0, word.length());
    }

    /**
     * The keyword that is the whole range, in any case; null when it is none.
     *
     * @param text with at least eight characters from the start, which spares a loop
     */
    static @Nullable Keyword of(byte[] text, int start, int end) {
        if (end - start < SHORTEST || end - start > LONGEST) {
            return null;
        }
        int letters = letters(text, start, end - start);
        Keyword keyword = TABLE[place(letters)];
        return keyword != null && keyword.letters == letters ? keyword : null;
    }

    /** The bit added tells upper case from lower, and no other two characters of which one is a letter. */
    private static int letters(byte[] text, int at, int length) {
        return ((int) Octets.at(text, at) | 0x20202020) & -1 >>> Integer.SIZE - length * Byte.SIZE;
    }

    /** The highest bits of a product; the factor was found by trying until no two words met. */
    private static int place(int letters) {
        return letters * 0xCD613E31 >>> 28;
    }
}
