package org.tlsbadge.core.trace;

import org.tlsbadge.core.text.Octets;
import org.tlsbadge.core.text.SourceText;

/**
 * Looks for a server's own clauses inside a comment or string. No server writes {@code by} and then {@code with}, {@code id}, an address
 * behind {@code for} or the envelope sender there: a client opened it in HELO and closed it in an address behind them, and what the
 * server wrote lies in between.
 */
final class SwallowedBy {

    private static final long ENVELOPE = SourceText.of("envelope").word(0, Long.BYTES);

    private boolean by;

    /** A comment or string begins. */
    void begin() {
        by = false;
    }

    /**
     * Whether the word behind a blank tells it.
     *
     * @param text with at least eight characters from the word
     * @param end  behind the word
     * @param limit behind the field
     */
    boolean isToldBy(byte[] text, int at, int end, int limit) {
        Keyword keyword = Keyword.of(text, at, end);
        if (!by) {
            by = keyword == Keyword.BY;
            return false;
        }
        return keyword == Keyword.WITH
                || keyword == Keyword.ID
                || keyword == Keyword.FOR && isAddress(text, end + 1, limit)
                || Octets.lower(Octets.at(text, at)) == ENVELOPE;
    }

    /** A word with an at sign, or one that is quoted from its beginning or from behind a dot; not one at the end of a quotation. */
    private static boolean isAddress(byte[] text, int at, int limit) {
        for (int i = at; i < limit && text[i] > ' '; i++) {
            boolean quoted = text[i] == '"' && (i == at || text[i - 1] == '.');
            if (text[i] == '@' || text[i] == '<' || quoted) {
                return true;
            }
        }
        return false;
    }
}
