package org.tlsbadge.core.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tlsbadge.core.text.Ascii;

/** The lines of a paste, and what a line looks like. */
final class PasteLines {

    /** Fields whose names tell a header's beginning even without a blank behind the colon. */
    private static final Set<String> KNOWN = Set.of(
            "received",
            "x-received",
            "return-path",
            "delivered-to",
            "envelope-to",
            "delivery-date",
            "x-original-to",
            "authentication-results",
            "received-spf",
            "dkim-signature",
            "domainkey-signature",
            "arc-seal",
            "arc-message-signature",
            "arc-authentication-results",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "references",
            "in-reply-to",
            "list-id",
            "list-unsubscribe",
            "precedence",
            "user-agent",
            "x-mailer",
            "thread-topic",
            "thread-index",
            "x-spam-status",
            "x-gm-message-state");

    /** With these no field name begins, though RFC 5322 would allow it; with these the rest of a trace field does. */
    private static final String NEVER_FIRST = "([<\";";

    private PasteLines() {}

    /** Without their ends. As in {@link HeaderReader}, CR ends a line only where no LF does. A byte order mark is left out. */
    static List<String> of(String text) {
        char newline = text.indexOf('\n') < 0 && text.indexOf('\r') >= 0 ? '\r' : '\n';
        List<String> lines = new ArrayList<>();
        int at = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : text.startsWith("\ufeff") ? 1 : 0;
        while (at < text.length()) {
            int end = text.indexOf(newline, at);
            int stop = end < 0 ? text.length() : end;
            int last = stop > at && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            lines.add(text.substring(at, last));
            at = stop + 1;
        }
        return lines;
    }

    /** Spaces that mailers and web pages put in the place of ordinary ones. */
    static boolean isOddSpace(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\u3000';
    }

    /** Characters without width. */
    static boolean isNothing(char c) {
        return c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }

    static boolean isBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Ascii.isBlank(c) && !isOddSpace(c) && !isNothing(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a field may begin here: a word and a colon. So wide that no field of a sender's is taken for the rest of another. */
    static boolean canBeginField(String line) {
        return colon(line) > 0 && NEVER_FIRST.indexOf(line.charAt(0)) < 0;
    }

    /** Whether a header may begin here: more than {@code https://…} or {@code 12:30}. */
    static boolean canBeginHeader(String line) {
        int colon = colon(line);
        if (colon <= 0 || !Ascii.isLetter(line.charAt(0))) {
            return false;
        }
        return colon + 1 == line.length() || Ascii.isBlank(line.charAt(colon + 1)) || isKnown(line);
    }

    /** Whether the line begins with the name of a field that mail servers write, and its colon. */
    static boolean isKnown(String line) {
        return KNOWN.contains(name(line));
    }

    /** The name before the colon in lower case; empty when the line begins with none. */
    static String name(String line) {
        int end = Math.max(0, colon(line));
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < end && line.charAt(i) > ' ' && i < 64; i++) {
            name.append(Ascii.lower(line.charAt(i)));
        }
        return name.toString();
    }

    /** The colon behind the first word, blanks between them allowed; -1 when there is none. */
    private static int colon(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) > ' ' && line.charAt(i) != ':') {
            i++;
        }
        if (i == 0) {
            return -1;
        }
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i < line.length() && line.charAt(i) == ':' ? i : -1;
    }
}
