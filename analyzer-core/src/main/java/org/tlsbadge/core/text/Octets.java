package org.tlsbadge.core.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight octets in one number, the first one lowest, looked at all at once: what a loop would ask of one character after the other, each time
 * with a branch that no processor can foresee. Octets beyond ASCII are nothing of what is asked here.
 */
public final class Octets {

    /** The lowest bit of each: times this, a character stands in all of them. */
    public static final long ONES = 0x0101010101010101L;
    /** The highest bit of each. */
    public static final long TOPS = 0x8080808080808080L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Octets() {}

    /** Those from that index, where the array has eight. */
    public static long at(byte[] octets, int index) {
        return (long) LONGS.get(octets, index);
    }

    /** All bits of the first ones, 1 to 8. */
    public static long first(int count) {
        return -1L >>> Long.SIZE - count * Byte.SIZE;
    }

    /** Zero when none is; otherwise bits of which the lowest is the highest of the first that is zero, and perhaps more behind it. */
    public static long zeros(long octets) {
        return octets - ONES & ~octets & TOPS;
    }

    /** The same, upper case letters among them made lower. */
    public static long lower(long octets) {
        return octets | between(octets, 'A', 'Z') >>> 2;
    }

    /** The highest bit of each that lies between two ASCII characters, these among them. */
    public static long between(long octets, char first, char last) {
        long low = octets & ~TOPS;
        return low + (0x80 - first) * ONES & ~(low + (0x7F - last) * ONES) & ~octets & TOPS;
    }

    /** All bits of the letters that stand before the first other octet. */
    public static long leadingLetters(long octets) {
        long others = ~between(octets | 0x20 * ONES, 'a', 'z') & TOPS;
        return ((others & -others) >>> 7) - 1;
    }
}
