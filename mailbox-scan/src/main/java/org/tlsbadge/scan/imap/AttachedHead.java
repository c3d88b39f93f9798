package org.tlsbadge.scan.imap;

import org.jspecify.annotations.Nullable;

/** A message attached to another on a server. */
public final class AttachedHead {

    private final String way;
    private final byte @Nullable [] bytes;

    AttachedHead(String way, byte @Nullable [] bytes) {
        this.way = way;
        this.bytes = bytes;
    }

    /** The way to it: {@code !/attached-2} is the second of a message. */
    public String way() {
        return way;
    }

    /** Its header block; null when the server does not send it. */
    public byte @Nullable [] bytes() {
        return bytes;
    }
}
