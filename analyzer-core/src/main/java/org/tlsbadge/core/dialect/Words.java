package org.tlsbadge.core.dialect;

import java.util.Arrays;
import org.tlsbadge.core.text.ShortWords;
import org.tlsbadge.core.text.SourceText;

/**
 * The words a server writes behind {@code with}, and what each one means when this server writes it.
 * A word that is not listed says what its transmission type says: TLS with an S, otherwise nothing.
 */
public final class Words {

    /** The transmission types alone: absence of proof is not proof of absence. */
    public static final Words STANDARD = new Words(ShortWords.of());

    private static final String[] ESMTP = {"esmtp", "esmtpa", "utf8smtp", "utf8smtpa", "utf8esmtp", "utf8esmtpa"};

    private final ShortWords words;
    /** What each of them says. */
    private final With[] says;

    private Words(ShortWords words, With... says) {
        this.words = words;
        this.says = says;
    }

    /** The server adds S to ESMTP whenever TLS is used, so without it there was none. */
    public Words esmtpIsPlaintext() {
        return and(Meaning.PLAINTEXT, ESMTP);
    }

    /** Likewise for SMTP. */
    public Words smtpIsPlaintext() {
        return esmtpIsPlaintext().and(Meaning.PLAINTEXT, "smtp", "smtpa");
    }

    /** Likewise for LMTP. */
    public Words lmtpIsPlaintext() {
        return and(Meaning.PLAINTEXT, "lmtp", "lmtpa", "utf8lmtp", "utf8lmtpa");
    }

    public Words plaintext(String... words) {
        return and(Meaning.PLAINTEXT, words);
    }

    public Words encrypted(String... words) {
        return and(Meaning.ENCRYPTED, words);
    }

    public Words local(String... words) {
        return and(Meaning.LOCAL, words);
    }

    public Words silent(String... words) {
        return and(Meaning.SILENT, words);
    }

    /** What the word says. */
    public With read(SourceText source, int start, int end) {
        int listed = words.find(source, start, end);
        if (listed >= 0) {
            return says[listed];
        }
        With type = TransmissionType.read(source, start, end);
        return type == null ? With.NOTHING : type;
    }

    private Words and(Meaning meaning, String... more) {
        With[] all = Arrays.copyOf(says, says.length + more.length);
        for (int i = 0; i < more.length; i++) {
            all[says.length + i] = with(meaning, more[i]);
        }
        return new Words(words.and(more), all);
    }

    private static With with(Meaning meaning, String word) {
        With type = TransmissionType.read(SourceText.of(word), 0, word.length());
        boolean authenticated =
                word.equals("asmtp") || word.endsWith("essmtpa") || type != null && type.authenticated();
        return new With(meaning, authenticated, type != null);
    }
}
