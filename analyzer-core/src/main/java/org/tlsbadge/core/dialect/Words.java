package org.tlsbadge.core.dialect;

import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;

/**
 * The words a server writes behind {@code with}, and what each one means when this server writes it.
 * A word that is not listed says what its transmission type says: TLS with an S, otherwise nothing.
 */
public final class Words {

    /** The transmission types alone: absence of proof is not proof of absence. */
    public static final Words STANDARD = new Words();

    private static final String[] ESMTP = {"esmtp", "esmtpa", "utf8smtp", "utf8smtpa", "utf8esmtp", "utf8esmtpa"};

    private final Entry[] entries;

    /** One word, in lower case. */
    private record Entry(String word, With says) {}

    private Words(Entry... entries) {
        this.entries = entries;
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
        for (Entry entry : entries) {
            if (Ascii.equalsLower(source, start, end, entry.word())) {
                return entry.says();
            }
        }
        With type = TransmissionType.read(source, start, end);
        return type == null ? With.NOTHING : type;
    }

    private Words and(Meaning meaning, String... words) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        for (String word : words) {
            With type = TransmissionType.read(SourceText.of(word), 0, word.length());
            boolean authenticated =
                    word.equals("asmtp") || word.endsWith("essmtpa") || type != null && type.authenticated();
            all.add(new Entry(word, new With(meaning, authenticated, type != null)));
        }
        return new Words(all.toArray(Entry[]::new));
    }
}
