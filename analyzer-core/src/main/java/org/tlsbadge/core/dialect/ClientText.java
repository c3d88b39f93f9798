package org.tlsbadge.core.dialect;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.AddressReader;
import org.tlsbadge.core.hop.IpAddress;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.ShortWords;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/** What a shape found in the places of the client's address and name. */
public final class ClientText {

    private static final ShortWords GREETINGS = ShortWords.of("helo", "ehlo");

    private ClientText() {}

    /** Whether the address, if the shape has one, can be a client's. */
    public static boolean isPlausible(SourceText source, Holes holes) {
        return !holes.has(Hole.ADDRESS) || address(source, holes) != null;
    }

    /**
     * The client's address; null when there is none, or it cannot be one. Where an unknown server ends its clause with
     * {@code (HELO …)}, a client could go on in the shape of another server's clause.
     */
    public static @Nullable Cited<IpAddress> address(SourceText source, Holes holes) {
        Span place = holes.span(Hole.ADDRESS);
        if (place == null || isGreeting(source, holes)) {
            return null;
        }
        IpAddress address = AddressReader.read(source, place.start(), place.end());
        return address == null ? null : Cited.of(address, place);
    }

    private static boolean isGreeting(SourceText source, Holes holes) {
        int start = holes.start(Hole.NAME);
        return start >= 0 && GREETINGS.find(source, start, holes.end(Hole.NAME)) >= 0;
    }
}
