package org.tlsbadge.core.tls;

import org.tlsbadge.core.text.SourceText;

/**
 * The number of a suite as text: {@code 0xC02F} (RFC 8314 section 4.3) or {@code 0xC0,0x2F} (IANA), in braces or
 * not.
 */
final class Hexadecimal {
    private Hexadecimal() {}

    /** The number, 0 to 0xFFFF, when it is the whole region; else -1. */
    static int code(SourceText text, int start, int end) {
        boolean braces = end - start > 2 && text.charAt(start) == '{' && text.charAt(end - 1) == '}';
        int at = braces ? start + 1 : start;
        int stop = braces ? end - 1 : end;
        if (!isPrefix(text, at)) {
            return -1;
        }
        int high = octet(text, at + 2, stop);
        int next = at + 4;
        if (next < stop && text.charAt(next) == ',') {
            next += next + 1 < stop && text.charAt(next + 1) == ' ' ? 2 : 1;
            if (!isPrefix(text, next)) {
                return -1;
            }
            next += 2;
        }
        int low = octet(text, next, stop);
        return high < 0 || low < 0 || next + 2 != stop ? -1 : high << 8 | low;
    }

    private static boolean isPrefix(SourceText text, int at) {
        return text.startsWith("0x", at) || text.startsWith("0X", at);
    }

    private static int octet(SourceText text, int at, int end) {
        if (at + 2 > end) {
            return -1;
        }
        int high = digit(text.charAt(at));
        int low = digit(text.charAt(at + 1));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** ASCII only, unlike {@link Character#digit}. */
    private static int digit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
