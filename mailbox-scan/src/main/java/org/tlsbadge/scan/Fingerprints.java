package org.tlsbadge.scan;

/** A set of 128-bit fingerprints in 16 to 32 bytes each. */
final class Fingerprints {

    private long[] slots = new long[2 << 10];
    private int count;

    /** False when it was there already. */
    boolean add(Fingerprint fingerprint) {
        if (count * 4L > slots.length) {
            grow();
        }
        return put(fingerprint.high(), fingerprint.low());
    }

    private boolean put(long high, long low) {
        int mask = slots.length / 2 - 1;
        int slot = (int) low & mask;
        while (slots[2 * slot] != 0) {
            if (slots[2 * slot] == high && slots[2 * slot + 1] == low) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        slots[2 * slot] = high;
        slots[2 * slot + 1] = low;
        count++;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        count = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                put(old[i], old[i + 1]);
            }
        }
    }
}
