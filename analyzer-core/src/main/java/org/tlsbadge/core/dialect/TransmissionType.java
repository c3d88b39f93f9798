package org.tlsbadge.core.dialect;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;

/**
 * The names of the IANA registry "Mail Transmission Types" (RFC 3848, RFC 6531) and the unregistered ones built alike:
 * {@code [UTF8](SMTP|ESMTP|LMTP)[S][A]}, in any case; and {@code …SSA}, as some qmails write.
 */
final class TransmissionType {

    private static final With ESMTP = new With(Meaning.SILENT, false, true);
    private static final With ESMTPA = new With(Meaning.SILENT, true, true);
    private static final With ESMTPS = new With(Meaning.ENCRYPTED, false, true);
    private static final With ESMTPSA = new With(Meaning.ENCRYPTED, true, true);

    private static final String UTF8 = "utf8";
    private static final String BASE = "smtp";
    private static final String LMTP = "lmtp";

    private TransmissionType() {}

    /** What the range says as one of them; null when it is another word. */
    static @Nullable With read(SourceText text, int start, int end) {
        int suffix = suffix(text, start, end);
        if (suffix < 0) {
            return null;
        }
        boolean tls = suffix < end && Ascii.lower(text.charAt(suffix)) == 's';
        boolean authenticated = suffix < end && Ascii.lower(text.charAt(end - 1)) == 'a';
        return tls ? authenticated ? ESMTPSA : ESMTPS : authenticated ? ESMTPA : ESMTP;
    }

    /** Where the suffix {@code S}, {@code A}, {@code SA} or {@code SSA} begins, {@code end} when there is none; -1 for another word. */
    private static int suffix(SourceText text, int start, int end) {
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
                || left == 2 && Ascii.equalsLower(text, at, end, "sa")
                || left == 3 && Ascii.equalsLower(text, at, end, "ssa");
        return known ? at : -1;
    }
}
