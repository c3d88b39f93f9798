package org.tlsbadge.scan;

import java.io.IOException;

/**
 * The line between two messages of an mbox, {@code From sender date}. No standard says when a line that begins with
 * {@code From } is one (RFC 4155 appendix A tells of the disagreement), and not every writer quotes those of a text. So: behind an
 * empty line, one with a time of day and a year, or with a time or what stands for a sender when a header follows; behind any other line (some
 * writers forget the empty one) only with time and year, and a header following.
 */
final class Separator {

    /** A longer line is none. */
    private static final int LONGEST = 1000;

    private static final int PREFIX = "From ".length();

    private Separator() {}

    /** Whether a separator begins at that place. */
    static boolean isAt(ByteWindow window, long place) throws IOException {
        window.load(place, place + 2 * LONGEST);
        if (!startsAt(window, place)) {
            return false;
        }
        long end = endOfLine(window, place);
        if (end < 0) {
            return false;
        }
        boolean time = hasTime(window, place + PREFIX, end);
        if (isBehindEmptyLine(window, place)) {
            return time && hasYear(window, end)
                    || (time || namesSender(window, place + PREFIX, end)) && isHeader(window, end + 1);
        }
        return time && hasYear(window, end) && isHeader(window, end + 1);
    }

    static boolean startsAt(ByteWindow window, long place) throws IOException {
        return window.load(place, place + PREFIX)
                && window.at(place) == 'F'
                && window.at(place + 1) == 'r'
                && window.at(place + 2) == 'o'
                && window.at(place + 3) == 'm'
                && window.at(place + 4) == ' ';
    }

    private static boolean isBehindEmptyLine(ByteWindow window, long place) {
        if (place == 0 || window.at(place - 1) == (byte) 0xbf) {
            return true;
        }
        byte before = window.at(place - 2);
        return place == 1 || before == '\n' || before == '\r' && (place == 2 || window.at(place - 3) == '\n');
    }

    private static long endOfLine(ByteWindow window, long place) {
        long last = Math.min(window.end(), place + LONGEST);
        for (long i = place; i < last; i++) {
            if (window.at(i) == '\n') {
                return i;
            }
        }
        return window.ended() && last == window.end() ? last : -1;
    }

    /** {@code 10:20} between blanks, or with seconds. */
    private static boolean hasTime(ByteWindow window, long from, long end) {
        for (long i = from + 2; i + 2 < end; i++) {
            if (window.at(i) == ':'
                    && isDigit(window.at(i - 1))
                    && isDigit(window.at(i + 1))
                    && isDigit(window.at(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasYear(ByteWindow window, long end) {
        int digits = 0;
        for (long i = end - 1; i > end - 40; i--) {
            digits = isDigit(window.at(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return true;
            }
        }
        return false;
    }

    /** Nothing, a hyphen, or a first word with an at sign: what Thunderbird, Eudora and broken writers put there. */
    private static boolean namesSender(ByteWindow window, long from, long end) {
        long i = from;
        while (i < end && window.at(i) > ' ') {
            if (window.at(i) == '@') {
                return true;
            }
            i++;
        }
        return i == from && (i == end || window.at(i) == '\r') || i == from + 1 && window.at(from) == '-';
    }

    /** Whether the line begins as a header field does, or as a quoted separator that some servers put on top. */
    private static boolean isHeader(ByteWindow window, long place) {
        long i = place;
        while (window.at(i) > ' ' && window.at(i) != ':') {
            i++;
        }
        boolean quoted = window.at(place) == '>' && window.at(place + 1) == 'F' && window.at(i) == ' ';
        return quoted || i > place && window.at(i) == ':';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
