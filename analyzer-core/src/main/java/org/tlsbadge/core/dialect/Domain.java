package org.tlsbadge.core.dialect;

import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/** Domain names inside a text, compared without regard to case. */
public final class Domain {

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

    /** Where the last two labels of the host begin; -1 when there are not two. */
    static int lastTwoLabels(SourceText source, Span host) {
        int dots = 0;
        for (int i = host.end() - 1; i >= host.start(); i--) {
            if (source.charAt(i) == '.' && ++dots == 2) {
                return i + 1;
            }
        }
        return dots == 1 ? host.start() : -1;
    }

    static int hash(SourceText source, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Ascii.lower(source.charAt(i));
        }
        return hash;
    }
}
