package org.tlsbadge.core.header;

import java.util.regex.Pattern;

/** What trace fields look like in a paste, whose lines may be torn. */
final class PasteTrace {

    /** Longer than any date. */
    private static final int DATE = 64;

    /** The date with which a trace field ends, behind its semicolon or alone on the last line. */
    private static final Pattern END = Pattern.compile(
            "(?:^|;)\\s*(?:[A-Z][a-z]{2},\\s+)?\\d{1,2}\\s+[A-Z][a-z]{2}\\s+\\d{4}\\s+\\d{1,2}:\\d\\d:\\d\\d\\s+"
                    + "(?:[+-]\\d{4}|[A-Z]{1,5})(?:\\s+\\([^()]*\\))?\\s*$");

    private static final Pattern ZONE = Pattern.compile("\\s*\\([A-Za-z0-9+: -]{1,40}\\)\\s*");

    /** A trace field's name that does not begin its line, or has another colon: behind a tag, a mark, a number. */
    private static final Pattern NAME = Pattern.compile("(?i)received\\W{0,4}[:\uff1a]");

    private static final Pattern MARKED = Pattern.compile("[!-@\\[-`{-~ ]+(?i:received)\\W{0,4}[:\uff1a]");

    private PasteTrace() {}

    /** Whether the text ends as a trace field does. */
    static boolean isEnd(CharSequence text) {
        return END.matcher(text.subSequence(Math.max(0, text.length() - DATE), text.length()))
                .find();
    }

    /** Whether the line is the name of a time zone, which may follow a date. */
    static boolean isZone(String line) {
        return ZONE.matcher(line).matches();
    }

    /** Whether the line is a trace field's first, but for marks before its name. */
    static boolean isMarked(String line) {
        return MARKED.matcher(line).lookingAt();
    }

    /** Whether a trace field seems to begin somewhere in the line. */
    static boolean namesField(String line) {
        return NAME.matcher(line).find();
    }
}
