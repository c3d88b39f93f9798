package org.tlsbadge.core.trace;

/** The tokens of one field, in order. */
final class Tokens {

    private static final Kind[] KINDS = Kind.values();

    private final byte[] kinds;
    private final int[] starts;
    private final int[] ends;

    Tokens(byte[] kinds, int[] starts, int[] ends) {
        this.kinds = kinds;
        this.starts = starts;
        this.ends = ends;
    }

    int count() {
        return kinds.length;
    }

    Kind kind(int token) {
        return KINDS[kinds[token]];
    }

    boolean is(int token, Kind kind) {
        return kinds[token] == kind.ordinal();
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }
}
