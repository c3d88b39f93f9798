package org.tlsbadge.samples.law;

import java.util.List;
import java.util.Random;

/** Random choices, the same for the same seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A queue identifier. */
    String id() {
        return Long.toString(Math.abs(random.nextLong()), 36).toUpperCase(java.util.Locale.ROOT);
    }

    String publicAddress() {
        return any("192.0.2.", "198.51.100.", "203.0.113.", "2603:1030:20e:3::") + (1 + random.nextInt(250));
    }

    String privateAddress() {
        return any("10.0.0.", "172.18.0.", "192.168.1.", "fd00::", "fe80::") + (1 + random.nextInt(9));
    }

    String date() {
        return "Mon, 15 Jan 2024 10:%02d:%02d +0000".formatted(random.nextInt(60), random.nextInt(60));
    }
}
