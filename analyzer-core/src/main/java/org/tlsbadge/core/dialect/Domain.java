package org.tlsbadge.core.dialect;

import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/** Domain names inside a text, compared without regard to case. */
public final class Domain {

    /** So many of the last characters tell most domains apart; no domain of a server that we know is shorter. */
    static final int ENDING = "qq.com".length();

    private Domain() {}

    /** Whether the host is the domain (lower case) or lies under it. */
    public static boolean isUnder(SourceText source, Span host, String domain) {
        int start = host.end() - domain.length();
        if (start < host.start() || !Ascii.equalsLower(source, start, host.end(), domain)) {
            return false;
        }
        return start == host.start() || source.charAt(start - 1) == '.';
    }

    /** The same of a whole host name, which may end with the dot of the root. */
    public static boolean isUnder(String host, String domain) {
        int end = host.endsWith(".") ? host.length() - 1 : host.length();
        return isUnder(SourceText.of(host), new Span(0, end), domain);
    }

    /** The last {@link #ENDING} characters of a host name, in lower case, as a number; -1 when it is shorter. */
    static long ending(SourceText source, int start, int end) {
        return end - start < ENDING ? -1 : source.lowerWord(end - ENDING, ENDING);
    }
}
