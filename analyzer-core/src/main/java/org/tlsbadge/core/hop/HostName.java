package org.tlsbadge.core.hop;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/**
 * A host's name where it stands in a field. Letters count without their case.
 *
 * @param source the text in which it stands
 * @param start  its first character
 * @param end    behind its last character but the dot of the root
 */
public record HostName(SourceText source, int start, int end) {

    /** A machine's own name of fewer letters is everybody's: {@code mx}, {@code www}. */
    private static final int SHORTEST = 4;

    /** The name in a hop's field; null when there is none. */
    public static @Nullable HostName of(Hop hop, @Nullable Cited<String> name) {
        if (name == null) {
            return null;
        }
        SourceText source = hop.field().source();
        Span place = name.proof();
        boolean rooted = !place.isEmpty() && source.charAt(place.end() - 1) == '.';
        return new HostName(source, place.start(), rooted ? place.end() - 1 : place.end());
    }

    /** The last two labels in lower case; the whole name when there are not two. */
    public String domain() {
        return source.substring(domainStart(), end).toLowerCase(Locale.ROOT);
    }

    /** Whether the last two labels are the same. */
    public boolean sharesDomain(HostName other) {
        int from = domainStart();
        int its = other.domainStart();
        return end - from == other.end - its && sameLetters(from, other, its, end - from);
    }

    /** Whether it is a machine that has the same name in two domains. */
    public boolean isSameMachine(HostName other) {
        int length = firstLabel();
        return length >= SHORTEST && length == other.firstLabel() && sameLetters(start, other, other.start, length);
    }

    private int domainStart() {
        int dots = 0;
        int at = end;
        while (at > start && (source.charAt(at - 1) != '.' || ++dots < 2)) {
            at--;
        }
        return at;
    }

    /** Its length. */
    private int firstLabel() {
        int at = start;
        while (at < end && source.charAt(at) != '.') {
            at++;
        }
        return at - start;
    }

    private boolean sameLetters(int from, HostName other, int its, int length) {
        for (int i = 0; i < length; i++) {
            if (Ascii.lower(source.charAt(from + i)) != Ascii.lower(other.source.charAt(its + i))) {
                return false;
            }
        }
        return true;
    }
}
