package org.tlsbadge.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Eight at a time give what one after the other gives. */
class OctetsTest {

    private final Random random = new Random(1);

    @Test
    void lowerIsThatOfEachCharacter() {
        for (int n = 0; n < 100_000; n++) {
            long octets = random.nextLong();
            long expected = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                expected |= (long) Ascii.lower(octet(octets, i)) << i * Byte.SIZE;
            }
            assertThat(Octets.lower(octets)).isEqualTo(expected);
        }
    }

    @Test
    void betweenTellsOfEachCharacter() {
        for (int n = 0; n < 100_000; n++) {
            long octets = random.nextLong();
            char first = (char) random.nextInt(0x80);
            char last = (char) (first + random.nextInt(0x80 - first));
            long expected = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                boolean inside = octet(octets, i) >= first && octet(octets, i) <= last;
                expected |= inside ? 0x80L << i * Byte.SIZE : 0;
            }
            assertThat(Octets.between(octets, first, last)).isEqualTo(expected);
        }
    }

    @Test
    void leadingLettersEndAtTheFirstOther() {
        for (int n = 0; n < 100_000; n++) {
            long octets = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                octets |= (random.nextInt(4) == 0 ? random.nextLong() & 0xFF : "aZmAz".charAt(random.nextInt(5)))
                        << i * Byte.SIZE;
            }
            int letters = 0;
            while (letters < Long.BYTES && Ascii.isLetter(octet(octets, letters))) {
                letters++;
            }
            long expected = letters == Long.BYTES ? -1 : (1L << letters * Byte.SIZE) - 1;
            assertThat(Octets.leadingLetters(octets)).isEqualTo(expected);
        }
    }

    private static char octet(long octets, int i) {
        return (char) (octets >>> i * Byte.SIZE & 0xFF);
    }
}
