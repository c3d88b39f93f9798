package org.tlsbadge.core.dialect;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.AddressReader;
import org.tlsbadge.core.hop.IpAddress;
import org.tlsbadge.core.text.ShortWords;
import org.tlsbadge.core.text.SourceText;

/** What a shape found in the places of the client's address and name. */
public final class ClientText {

    private static final ShortWords GREETINGS = ShortWords.of("helo", "ehlo");

    private ClientText() {}

    /** Whether it can be such. */
    public static boolean isPlausible(SourceText source, Holes holes) {
        return !holes.has(Hole.ADDRESS) || address(source, holes) != null;
    }

    /**
     * The client's address; null when there is none, or it cannot be one. Where an unknown server ends its clause with
     * {@code (HELO …)}, a client could go on in the shape of another server's clause.
     */
    public static @Nullable IpAddress address(SourceText source, Holes holes) {
        int start = holes.start(Hole.ADDRESS);
        return start < 0 || isGreeting(source, holes)
                ? null
                : AddressReader.read(source, start, holes.end(Hole.ADDRESS));
    }

    private static boolean isGreeting(SourceText source, Holes holes) {
        int start = holes.start(Hole.NAME);
        return start >= 0 && GREETINGS.find(source, start, holes.end(Hole.NAME)) >= 0;
    }
}
