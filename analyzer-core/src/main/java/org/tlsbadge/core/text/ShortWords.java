package org.tlsbadge.core.text;

import java.util.Arrays;

/** A list of words of up to fifteen ASCII characters. Letters count without their case; a word is compared whole, not letter by letter. */
public final class ShortWords {

    private static final int LONGEST = 2 * Long.BYTES - 1;

    /** Two numbers for each word: its first eight characters; the others, and its length in the highest octet. */
    private final long[] words;
    /** One bit for each of the lowest five bits that a word begins with: one look, which most others do not pass. */
    private final int beginnings;

    private ShortWords(long[] words) {
        this.words = words;
        int bits = 0;
        for (int i = 0; i < words.length; i += 2) {
            bits |= 1 << words[i];
        }
        this.beginnings = bits;
    }

    public static ShortWords of(String... words) {
        return new ShortWords(new long[0]).and(words);
    }

    /** This list with more words behind it. */
    public ShortWords and(String... more) {
        long[] all = Arrays.copyOf(words, words.length + 2 * more.length);
        for (int i = 0; i < more.length; i++) {
            SourceText word = SourceText.of(more[i]);
            if (word.length() == 0 || word.length() > LONGEST) {
                throw new IllegalArgumentException("not a short word: " + more[i]);
            }
            all[words.length + 2 * i] = first(word, 0, word.length());
            all[words.length + 2 * i + 1] = second(word, 0, word.length());
        }
        return new ShortWords(all);
    }

    /** The place in the list of the word that is the whole range; -1 when it is none of them. */
    public int find(SourceText text, int start, int end) {
        if (start >= end || end - start > LONGEST || (beginnings >>> text.charAt(start) & 1) == 0) {
            return -1;
        }
        long first = first(text, start, end - start);
        long second = second(text, start, end - start);
        for (int i = 0; i < words.length; i += 2) {
            if (words[i] == first && words[i + 1] == second) {
                return i >> 1;
            }
        }
        return -1;
    }

    private static long first(SourceText text, int start, int length) {
        return text.lowerWord(start, Math.min(length, Long.BYTES));
    }

    private static long second(SourceText text, int start, int length) {
        long rest = length > Long.BYTES ? text.lowerWord(start + Long.BYTES, length - Long.BYTES) : 0;
        return rest | (long) length << Long.SIZE - Byte.SIZE;
    }
}
