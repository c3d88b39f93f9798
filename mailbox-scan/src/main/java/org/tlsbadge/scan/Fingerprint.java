package org.tlsbadge.scan;

import java.nio.ByteBuffer;

/**
 * What copies of a message have in common, hashed.
 *
 * @param high never 0
 * @param low  the other half
 */
record Fingerprint(long high, long low) {

    static Fingerprint of(byte[] hash) {
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new Fingerprint(bytes.getLong() | 1, bytes.getLong());
    }
}
