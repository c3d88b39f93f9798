package org.tlsbadge.core.hop;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.ShortWords;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/** A host's name where it stands in a field. Letters count without their case. */
public final class HostName {

    /** A machine's own name of fewer letters is everybody's: {@code mx}, {@code www}. */
    private static final int SHORTEST = 4;

    /** Letters of a country's label. */
    private static final int COUNTRY = 2;

    /** Below these, countries sell names: {@code co.uk}. */
    private static final ShortWords SHARED =
            ShortWords.of("ac", "co", "com", "edu", "go", "gov", "gv", "ne", "net", "or", "org");

    /** Endings that mean something in one network only; RFC 6762 appendix G, RFC 9476 and ICANN's {@code internal}. */
    private static final ShortWords PRIVATE = ShortWords.of(
            "internal", "local", "localdomain", "localhost", "lan", "home", "corp", "private", "intranet", "alt");

    private final SourceText source;
    private final int start;
    private final int end;
    /** Where the registered domain begins; -1 until somebody asks. */
    private int domainStart = -1;

    /**
     * @param source the text in which it stands
     * @param start  its first character
     * @param end    behind its last character but the dot of the root
     */
    public HostName(SourceText source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = end;
    }

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

    /** The text in which it stands. */
    public SourceText source() {
        return source;
    }

    /** Behind its last character. */
    public int end() {
        return end;
    }

    /** Where the registered domain begins: the last two labels, or three; the whole name when there are not so many. */
    public int domainStart() {
        if (domainStart < 0) {
            int top = labelStart(end);
            int second = labelStart(top - 1);
            boolean shared = end - top == COUNTRY && SHARED.find(source, second, top - 1) >= 0;
            domainStart = shared ? labelStart(second - 1) : second;
        }
        return domainStart;
    }

    /** Whether the name can be known beyond its own network: no single label, no number, no private ending. */
    public boolean isPublic() {
        int top = labelStart(end);
        return isQualified() && top < end && Ascii.isLetter(source.charAt(top)) && PRIVATE.find(source, top, end) < 0;
    }

    /** Whether the name has more than one label. */
    public boolean isQualified() {
        return firstLabel() < end - start;
    }

    /** Whether the registered domain is the same. */
    public boolean sharesDomain(HostName other) {
        int from = domainStart();
        int its = other.end - (end - from);
        if (its < other.start || !sameLetters(from, other, its, end - from)) {
            return false;
        }
        // Behind a dot the same letters are divided into the same labels.
        boolean behindDots = from > start && its > other.start;
        return behindDots ? other.source.charAt(its - 1) == '.' : other.domainStart() == its;
    }

    /** Whether it is a machine that has the same name in two domains. */
    public boolean isSameMachine(HostName other) {
        int length = firstLabel();
        return length >= SHORTEST && length == other.firstLabel() && sameLetters(start, other, other.start, length);
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
        return source.hasSameLetters(from, other.source, its, length);
    }
}
