package org.tlsbadge.core.dialect;

import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.text.Ascii;

/**
 * The words a server writes behind {@code with}, and what each one means when this server writes it.
 * A word that is not listed says what its transmission type says: TLS with an S, otherwise nothing.
 *
 * @param entries words in lower case
 */
public record Words(List<Entry> entries) {

    /** The transmission types alone: absence of proof is not proof of absence. */
    public static final Words STANDARD = new Words(List.of());

    private static final String[] ESMTP = {"esmtp", "esmtpa", "utf8smtp", "utf8smtpa", "utf8esmtp", "utf8esmtpa"};

    /** One word. */
    public record Entry(String word, With says) {}

    public Words {
        entries = List.copyOf(entries);
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
    public With read(String source, int start, int end) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (Ascii.equalsLower(source, start, end, entry.word())) {
                return entry.says();
            }
        }
        With type = TransmissionType.read(source, start, end);
        return type == null ? With.NOTHING : type;
    }

    private Words and(Meaning meaning, String... words) {
        List<Entry> all = new ArrayList<>(entries);
        for (String word : words) {
            With type = TransmissionType.read(word, 0, word.length());
            boolean authenticated =
                    word.equals("asmtp") || word.endsWith("essmtpa") || type != null && type.authenticated();
            all.add(new Entry(word, new With(meaning, authenticated, type != null)));
        }
        return new Words(all);
    }
}
