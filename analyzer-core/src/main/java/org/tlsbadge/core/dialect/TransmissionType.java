package org.tlsbadge.core.dialect;

import org.tlsbadge.core.text.Ascii;

/**
 * The names of the IANA registry "Mail Transmission Types" (RFC 3848, RFC 6531) and the unregistered ones built alike:
 * {@code [UTF8](SMTP|ESMTP|LMTP)[S][A]}, in any case.
 */
public final class TransmissionType {

    private static final String UTF8 = "utf8";
    private static final String BASE = "smtp";
    private static final String LMTP = "lmtp";

    private TransmissionType() {}

    /** Whether the word is one of them and has the S that stands for TLS. */
    public static boolean saysTls(String text, int start, int end) {
        int suffix = suffix(text, start, end);
        return suffix >= 0 && suffix < end && Ascii.lower(text.charAt(suffix)) == 's';
    }

    /** Whether the word is one of them and has the A that stands for SMTP AUTH. */
    public static boolean saysAuthenticated(String text, int start, int end) {
        int suffix = suffix(text, start, end);
        return suffix >= 0 && suffix < end && Ascii.lower(text.charAt(end - 1)) == 'a';
    }

    /** Whether the word is one of them. */
    public static boolean isOne(String text, int start, int end) {
        return suffix(text, start, end) >= 0;
    }

    /** Where the suffix {@code S}, {@code A} or {@code SA} begins, {@code end} when there is none; -1 for another word. */
    private static int suffix(String text, int start, int end) {
        int at = start;
        if (end - at >= 8 && Ascii.equalsLower(text, at, at + 4, UTF8)) {
            at += 4;
        }
        if (at < end && Ascii.lower(text.charAt(at)) == 'e') {
            at++;
        }
        if (end - at < 4 || !Ascii.equalsLower(text, at, at + 4, BASE) && !Ascii.equalsLower(text, at, at + 4, LMTP)) {
            return -1;
        }
        at += 4;
        int left = end - at;
        boolean known = left == 0
                || left == 1 && "sa".indexOf(Ascii.lower(text.charAt(at))) >= 0
                || left == 2 && Ascii.equalsLower(text, at, end, "sa");
        return known ? at : -1;
    }
}
