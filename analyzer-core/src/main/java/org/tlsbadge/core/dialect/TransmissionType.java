package org.tlsbadge.core.dialect;

import org.jspecify.annotations.Nullable;
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

    private static final int UTF8 = (int) letters("utf8");
    private static final int SMTP = (int) letters("smtp");
    private static final int LMTP = (int) letters("lmtp");
    /** Letters of each of these. */
    private static final int WORD = 4;

    private static final long S = letters("s");
    private static final long A = letters("a");
    private static final long SA = letters("sa");
    private static final long SSA = letters("ssa");

    private TransmissionType() {}

    /** What the range says as one of them; null when it is another word. */
    static @Nullable With read(SourceText text, int start, int end) {
        boolean utf8 = end - start >= 2 * WORD && (int) text.lowerWord(start, WORD) == UTF8;
        int from = utf8 ? start + WORD : start;
        int length = end - from;
        if (length < WORD || length > Long.BYTES) {
            return null;
        }
        long letters = text.lowerWord(from, length);
        return (letters & 0xFF) == 'e' ? plain(letters >>> Byte.SIZE, length - 1) : plain(letters, length);
    }

    /** What a word of that length without {@code utf8} and {@code e} says. */
    private static @Nullable With plain(long letters, int length) {
        if ((int) letters != SMTP && (int) letters != LMTP) {
            return null;
        }
        long suffix = letters >>> WORD * Byte.SIZE;
        // The length tells a word from the same one with NUL behind it.
        return switch (length - WORD) {
            case 0 -> ESMTP;
            case 1 -> suffix == S ? ESMTPS : suffix == A ? ESMTPA : null;
            case 2 -> suffix == SA ? ESMTPSA : null;
            case 3 -> suffix == SSA ? ESMTPSA : null;
            default -> null;
        };
    }

    private static long letters(String word) {
        return SourceText.of(word).word(0, word.length());
    }
}
