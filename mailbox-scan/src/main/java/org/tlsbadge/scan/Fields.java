package org.tlsbadge.scan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.header.HeaderField;

/** What a scan wants from a header besides its trace. */
final class Fields {

    private static final int LONGEST_ID = 1000;

    private Fields() {}

    /** As its sender wrote it. */
    static @Nullable String messageId(List<HeaderField> fields) {
        String raw = first(fields, "message-id");
        return raw == null ? null : raw.substring(0, Math.min(raw.length(), LONGEST_ID));
    }

    /** The domain behind the last at sign of {@code From}, in lower case; null when there is none. Anyone may write anything there. */
    static @Nullable String senderDomain(List<HeaderField> fields) {
        String from = first(fields, "from");
        if (from == null) {
            return null;
        }
        int open = from.lastIndexOf('<');
        int at = from.indexOf('@', Math.max(open, 0));
        at = open < 0 ? at : Math.max(at, from.lastIndexOf('@', Math.max(from.indexOf('>', open), 0)));
        int end = at + 1;
        while (end < from.length() && isName(from.charAt(end))) {
            end++;
        }
        boolean named = at > 0 && end > at + 1 && end - at <= 254;
        return named ? from.substring(at + 1, end).toLowerCase(Locale.ROOT) : null;
    }

    private static boolean isName(char c) {
        return c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c) && c < 128;
    }

    /**
     * Two copies of one message have it in common, whatever container each lies in: who sent it when, and the way it took. Null for a message
     * that has neither a way nor an identifier: it is nobody's copy.
     */
    static @Nullable Fingerprint fingerprint(List<HeaderField> fields) {
        if (first(fields, "received") == null && first(fields, "message-id") == null) {
            return null;
        }
        MessageDigest digest = sha256();
        for (HeaderField field : fields) {
            for (String name : List.of("received", "message-id", "date", "from", "subject")) {
                if (field.isNamed(name)) {
                    String text = name + ":" + field.raw().replace("\r", "") + "\n";
                    digest.update(text.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
        return Fingerprint.of(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String first(List<HeaderField> fields, String name) {
        for (HeaderField field : fields) {
            if (field.isNamed(name)) {
                return field.raw().strip();
            }
        }
        return null;
    }
}
