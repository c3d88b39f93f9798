package org.tlsbadge.core.trace;

/**
 * The characters of one field, and a bit for each that may end or open something: most may not, and are passed over 64 at a time.
 * Arrays are used again for the next field.
 */
final class Marks {

    /** 1 for each character that is marked. */
    private static final byte[] SPECIAL = special("()\\\"<>; \t\r\n");

    private char[] text = new char[512];
    private long[] marks = new long[text.length / Long.SIZE];

    /**
     * Takes so many characters, a blank behind them, which is marked, and some that mean nothing. The array is valid until the next
     * call.
     */
    char[] load(String source, int start, int length) {
        int blocks = (length + Keyword.LONGEST) / Long.SIZE + 1;
        if (marks.length < blocks) {
            marks = new long[blocks];
            text = new char[blocks * Long.SIZE];
        }
        char[] from = text;
        source.getChars(start, start + length, from, 0);
        from[length] = ' ';
        for (int block = 0; block < blocks; block++) {
            int at = block * Long.SIZE;
            long found = 0;
            for (int i = 0; i < Long.SIZE; i += 4) {
                int four = mark(from[at + i])
                        | mark(from[at + i + 1]) << 1
                        | mark(from[at + i + 2]) << 2
                        | mark(from[at + i + 3]) << 3;
                found |= (long) four << i;
            }
            marks[block] = found;
        }
        return from;
    }

    /** The first marked character at or behind the index, which must not be behind the one that was added. */
    int next(int from) {
        int block = from >>> 6;
        long found = marks[block] & -1L << from;
        while (found == 0) {
            found = marks[++block];
        }
        return (block << 6) + Long.numberOfTrailingZeros(found);
    }

    /** The marks of the 64 characters from the index, the first one lowest; beyond the text they mean nothing. */
    long from(int at) {
        int block = at >>> 6;
        long rest = (at & 63) == 0 || block + 1 == marks.length ? 0 : marks[block + 1] << -at;
        return marks[block] >>> at | rest;
    }

    /** Characters beyond the table count as one in it: a mark too many only costs a look. */
    private static int mark(char c) {
        return SPECIAL[c & 0x7F];
    }

    private static byte[] special(String characters) {
        byte[] table = new byte[128];
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = 1;
        }
        return table;
    }
}
