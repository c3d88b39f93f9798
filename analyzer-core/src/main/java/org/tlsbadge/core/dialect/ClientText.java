package org.tlsbadge.core.dialect;

import org.tlsbadge.core.hop.AddressReader;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;

/** What a shape found in the places of the client's address and name. */
public final class ClientText {

    private ClientText() {}

    /**
     * Whether it can be such. Where an unknown server ends its clause with {@code (HELO …)}, a client could go on in the shape of
     * another server's clause.
     */
    public static boolean isPlausible(SourceText source, Holes holes) {
        int start = holes.start(Hole.ADDRESS);
        return start < 0
                || !isGreeting(source, holes) && AddressReader.read(source, start, holes.end(Hole.ADDRESS)) != null;
    }

    private static boolean isGreeting(SourceText source, Holes holes) {
        int start = holes.start(Hole.NAME);
        return start >= 0
                && (Ascii.equalsLower(source, start, holes.end(Hole.NAME), "helo")
                        || Ascii.equalsLower(source, start, holes.end(Hole.NAME), "ehlo"));
    }
}
