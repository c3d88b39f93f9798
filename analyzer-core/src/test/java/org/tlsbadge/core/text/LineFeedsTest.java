package org.tlsbadge.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LineFeedsTest {

    /** Those that differ from a line feed in one bit, or by one. */
    private static final byte[] ALIKE = {'\n' ^ 1, '\n' ^ 2, '\n' ^ 8, (byte) ('\n' ^ 0x80), '\n' + 1, 0, -1, '\n'};

    @Test
    void findsTheFirstInAnyRangeOfAnyBytes() {
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = ALIKE[random.nextInt(random.nextBoolean() ? ALIKE.length - 1 : ALIKE.length)];
            }
            int start = random.nextInt(bytes.length + 1);
            int end = start + random.nextInt(bytes.length - start + 1);
            assertThat(LineFeeds.next(bytes, start, end)).isEqualTo(oneByOne(bytes, start, end));
        }
    }

    private static int oneByOne(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return i;
    }
}
