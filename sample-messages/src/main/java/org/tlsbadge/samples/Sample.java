package org.tlsbadge.samples;

import java.util.Arrays;

/** One sample message. */
public final class Sample {

    private final String name;
    private final byte[] message;

    Sample(String name, byte[] message) {
        this.name = name;
        this.message = message;
    }

    /** Folder and file without its ending, such as {@code postfix/tls13}. */
    public String name() {
        return name;
    }

    /** The bytes of the message. */
    public byte[] message() {
        return Arrays.copyOf(message, message.length);
    }

    @Override
    public String toString() {
        return name;
    }
}
