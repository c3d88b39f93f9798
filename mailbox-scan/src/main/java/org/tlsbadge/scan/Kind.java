package org.tlsbadge.scan;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a file holds, found by looking at its first bytes. */
enum Kind {
    MESSAGE,
    MBOX,
    /** Its lines end in CR alone, as on a Macintosh of old. */
    MBOX_CR,
    EMLX,
    GZIP,
    BZIP2,
    XZ,
    ZSTD,
    ZIP,
    TAR,
    /** Outlook's store. */
    PST,
    /** A compound file: Outlook's .msg, or a document of Word's or Excel's. */
    COMPOUND,
    OTHER;

    /** How many bytes to look at. */
    static final int LOOK = 8192;

    /** How such files begin, byte by byte. */
    private static final Map<String, Kind> MAGIC = Map.of(
            "\u001f\u008b\b", GZIP,
            "\u00fd7zXZ\0", XZ,
            "(\u00b5/\u00fd", ZSTD,
            "PK\u0003\u0004", ZIP,
            "PK\u0005\u0006", ZIP,
            "!BDN", PST,
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", COMPOUND);
    /** Behind it, the size of its blocks in one digit, then the first block. */
    private static final String BZIP2_START = "BZh";

    private static final String BZIP2_BLOCK = "1AY&SY";

    /** One of these, and it is a mail; other files begin with a word and a colon too. */
    private static final Set<String> FIELDS = Set.of(
            "received",
            "return-path",
            "delivered-to",
            "x-original-to",
            "envelope-to",
            "from",
            "to",
            "cc",
            "sender",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "x-mozilla-status",
            "dkim-signature",
            "authentication-results");

    /** @param named whether the file's name or folder says that it is a message */
    static Kind of(byte[] head, boolean named) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, Kind> magic : MAGIC.entrySet()) {
            if (text.startsWith(magic.getKey())) {
                return magic.getValue();
            }
        }
        if (text.startsWith(BZIP2_START) && text.startsWith(BZIP2_BLOCK, BZIP2_START.length() + 1)) {
            return BZIP2;
        }
        return TarEntries.begins(head) ? TAR : ofText(text, named);
    }

    private static Kind ofText(String text, boolean named) {
        int start = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        while (start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
            start++;
        }
        if (text.startsWith("From ", start)) {
            return text.indexOf('\n') < 0 && text.indexOf('\r') >= 0 ? MBOX_CR : MBOX;
        }
        if (isLengthLine(text)) {
            return EMLX;
        }
        return named || hasField(text, start) ? MESSAGE : OTHER;
    }

    /** The decimal length on a line of its own, and a header behind it. */
    private static boolean isLengthLine(String text) {
        int end = text.indexOf('\n');
        if (end < 1 || end > 20) {
            return false;
        }
        String line = text.substring(0, end).strip();
        return !line.isEmpty() && line.chars().allMatch(c -> c >= '0' && c <= '9') && hasField(text, end + 1);
    }

    /** Whether a field that mail has stands among lines that all look like header fields. */
    private static boolean hasField(String text, int start) {
        char newline = text.indexOf('\n') < 0 ? '\r' : '\n';
        int line = start;
        while (line < text.length()) {
            int end = text.indexOf(newline, line);
            char first = text.charAt(line);
            int colon = text.indexOf(':', line);
            boolean folded = first == ' ' || first == '\t' || first == '>';
            if (!folded) {
                if (colon <= line || end >= 0 && colon > end || !isName(text, line, colon)) {
                    return false;
                }
                if (FIELDS.contains(text.substring(line, colon).stripTrailing().toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
            if (end < 0) {
                return false;
            }
            line = end + 1;
        }
        return false;
    }

    /** RFC 5322 section 3.6.8, and blanks behind it, as section 4.5.3 has them. */
    private static boolean isName(String text, int start, int end) {
        int last = end;
        while (last > start && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == '\t')) {
            last--;
        }
        for (int i = start; i < last; i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return last > start;
    }
}
