package org.tlsbadge.scan.mime;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.text.Limits;

/**
 * What a header says of the body below it: RFC 2045 sections 5 and 6.
 *
 * @param type     media type in lower case; empty when none is given
 * @param boundary of a multipart; null when there is none
 * @param encoding transfer encoding in lower case; empty when none is given
 */
record PartHeader(String type, @Nullable String boundary, String encoding) {

    private static final int LONGEST = 4096;
    /** RFC 2046 allows 70. */
    private static final int LONGEST_BOUNDARY = 250;

    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE);
    /** RFC 2046 section 5.2.1, RFC 6532. */
    private static final Set<String> MESSAGES = Set.of("message/rfc822", "message/global");

    static PartHeader of(byte[] head) {
        List<HeaderField> fields = new HeaderReader(Limits.DEFAULT).read(head).fields();
        String content = first(fields, "content-type");
        int end = content.indexOf(';');
        String type = (end < 0 ? content : content.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        String encoding = first(fields, "content-transfer-encoding").strip().toLowerCase(Locale.ROOT);
        return new PartHeader(type, type.startsWith("multipart/") ? boundary(content) : null, encoding);
    }

    private static @Nullable String boundary(String content) {
        Matcher matcher = BOUNDARY.matcher(content);
        if (!matcher.find()) {
            return null;
        }
        String boundary = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return boundary.isBlank() || boundary.length() > LONGEST_BOUNDARY ? null : boundary.stripTrailing();
    }

    private static String first(List<HeaderField> fields, String name) {
        for (HeaderField field : fields) {
            if (field.isNamed(name)) {
                String raw = field.raw();
                return raw.substring(0, Math.min(raw.length(), LONGEST)).replaceAll("[\r\n]", "");
            }
        }
        return "";
    }

    /** Whether the body is a message. */
    boolean isMessage() {
        return MESSAGES.contains(type);
    }

    /** Whether its parts are messages unless they say otherwise: RFC 2046 section 5.1.5. */
    boolean isDigest() {
        return type.equals("multipart/digest");
    }
}
