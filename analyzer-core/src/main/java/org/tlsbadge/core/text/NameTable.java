package org.tlsbadge.core.text;

import org.jspecify.annotations.Nullable;

/** Numbers by name, in any case: a hash table over the characters of a region, so that looking up allocates nothing. */
public final class NameTable {
    /** Shorter and longer texts are found out without a look: no name is such. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 56;

    private final @Nullable SourceText[] names;
    private final short[] values;
    private final int shift;
    private int count;

    /** @param bits logarithm of the number of slots; the table never grows, and takes half as many names */
    public NameTable(int bits) {
        names = new SourceText[1 << bits];
        values = new short[1 << bits];
        shift = Integer.SIZE - bits;
    }

    /** Adds a name, unless it stands there already: what came first wins. */
    public void put(SourceText name, int value) {
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            throw new IllegalArgumentException("too short or too long: " + name);
        }
        int slot = slot(name, 0, name.length());
        if (names[slot] == null) {
            if (++count > names.length / 2) {
                throw new IllegalStateException("more names than half of " + names.length);
            }
            names[slot] = name;
            values[slot] = (short) value;
        }
    }

    /** The number of the name that is the region, or -1. */
    public int find(SourceText text, int start, int end) {
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
        for (SourceText name = names[slot]; name != null && !same(name, text, start, end); name = names[slot]) {
            slot = (slot + 1) & (names.length - 1);
        }
        return slot;
    }

    /**
     * Every third character and the length: what tells names of suites apart is three characters wide ({@code 128}, {@code GCM}, {@code RSA}).
     * Letters count without their case; that other characters meet too is left to the comparison.
     */
    private static int hash(SourceText text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i += 3) {
            hash = Integer.rotateLeft(hash, 5) ^ (text.charAt(i) & 0x5F);
        }
        return hash * 0x9E3779B9;
    }

    private static boolean same(SourceText name, SourceText text, int start, int end) {
        return name.length() == end - start && name.hasSameLetters(0, text, start, end - start);
    }
}
