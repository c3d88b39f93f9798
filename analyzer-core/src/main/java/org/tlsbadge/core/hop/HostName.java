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

    /** Letters of a country's label. */
    private static final int COUNTRY = 2;

    /** Below these, countries sell names: {@code co.uk}. */
    private static final String[] SHARED = {"ac", "co", "com", "edu", "go", "gov", "gv", "ne", "net", "or", "org"};

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

    /** The registered domain in lower case: the last two labels, or three; the whole name when there are not so many. */
    public String domain() {
        return source.substring(domainStart(), end).toLowerCase(Locale.ROOT);
    }

    /** Whether the name has more than one label. */
    public boolean isQualified() {
        return firstLabel() < end - start;
    }

    /** Whether the registered domain is the same. */
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
        int top = labelStart(end);
        int second = labelStart(top - 1);
        return end - top == COUNTRY && isShared(second, top - 1) ? labelStart(second - 1) : second;
    }

    private boolean isShared(int from, int to) {
        for (String label : SHARED) {
            if (Ascii.equalsLower(source, from, to, label)) {
                return true;
            }
        }
        return false;
    }

    /** Where the label begins that ends there; the name's beginning when there is none. */
    private int labelStart(int labelEnd) {
        int at = Math.max(start, labelEnd);
        while (at > start && source.charAt(at - 1) != '.') {
            at--;
        }
        return at;
    }

    /** The length of the first label. */
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
