package org.tlsbadge.core.tls;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.SourceText;

/** Numbers by name, in any case: a hash table over the characters of a region, so that looking up allocates nothing. */
final class NameTable {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 56;

    private final @Nullable String[] names;
    private final short[] values;
    private final int shift;

    /** @param bits logarithm of the number of slots; the table never grows and must stay at most half full */
    NameTable(int bits) {
        names = new String[1 << bits];
        values = new short[1 << bits];
        shift = Integer.SIZE - bits;
    }

    /** Adds a name, unless it stands there already: what came first wins. */
    void put(String name, int value) {
        int slot = slot(SourceText.of(name), 0, name.length());
        if (names[slot] == null) {
            names[slot] = name;
            values[slot] = (short) value;
        }
    }

    /** The number of the name that is the region, or -1. */
    int find(SourceText text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST || length > LONGEST) {
            return -1;
        }
        int slot = slot(text, start, end);
        return names[slot] == null ? -1 : values[slot];
    }

    /** The slot that holds the name or, where there is none, the free slot it would go to. */
    private int slot(SourceText text, int start, int end) {
        int slot = hash(text, start, end) >>> shift;
        for (String name = names[slot]; name != null && !same(name, text, start, end); name = names[slot]) {
            slot = (slot + 1) & (names.length - 1);
        }
        return slot;
    }

    /**
     * Every third character and the length: what tells suites apart is three characters wide ({@code 128}, {@code GCM},
     * {@code RSA}). Letters count without their case; that other characters meet too is left to the comparison.
     */
    private static int hash(SourceText text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i += 3) {
            hash = Integer.rotateLeft(hash, 5) ^ (text.charAt(i) & 0x5F);
        }
        return hash * 0x9E3779B9;
    }

    private static boolean same(String name, SourceText text, int start, int end) {
        if (name.length() != end - start) {
            return false;
        }
        for (int i = 0, at = start; at < end; i++, at++) {
            char a = name.charAt(i);
            char b = text.charAt(at);
            if (a != b && ((a ^ b) != 0x20 || (a | 0x20) < 'a' || (a | 0x20) > 'z')) {
                return false;
            }
        }
        return true;
    }
}
