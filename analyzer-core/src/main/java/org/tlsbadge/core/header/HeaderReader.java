package org.tlsbadge.core.header;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.text.LineFeeds;
import org.tlsbadge.core.text.Span;

/**
 * Splits a message into the fields of its header: RFC 5322 section 2.2, and what is found in the wild.
 * A line ends at LF. A bare CR is a character like any other, since some servers let a client write one into a field; only a
 * text that holds no LF at all is taken to come from a system whose lines end at CR.
 */
public final class HeaderReader {

    private static final String MBOX_SEPARATOR = "From ";

    private final Limits limits;

    public HeaderReader(Limits limits) {
        this.limits = limits;
    }

    /** Reads the bytes up to the first empty line, each byte one character (ISO-8859-1). Never throws. */
    public HeaderBlock read(byte[] message) {
        int end = HeaderEnd.in(message, Math.min(message.length, limits.headerBlock()));
        String given = new String(message, 0, end, StandardCharsets.ISO_8859_1);
        boolean cut = end == limits.headerBlock() && end < message.length;
        String text = withLineFeeds(given);
        return read(text, text.equals(given) ? message : bytes(text), end, cut);
    }

    /** Reads the text up to the first empty line. Never throws. */
    public HeaderBlock read(String given) {
        String text = withLineFeeds(given);
        byte[] bytes = bytes(text);
        int limit = Math.min(text.length(), limits.headerBlock());
        return read(text, bytes, limit, text.length() > limit && HeaderEnd.in(bytes, limit) == limit);
    }

    /** Where lines end at CR, a line feed is put in its place: later on, a CR alone is a character like any other. */
    private static String withLineFeeds(String given) {
        return given.indexOf('\n') < 0 ? given.replace('\r', '\n') : given;
    }

    /** One byte for each character. Structure is ASCII: what is not stays beyond it at the beginning, and is any character elsewhere. */
    private static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < text.length()) { // a pair of surrogates became one
            bytes = new byte[text.length()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) Math.min(text.charAt(i), 0xff);
            }
        }
        for (int i = 0; i < bytes.length && (text.charAt(i) > '~' || text.charAt(i) <= '\r'); i++) {
            bytes[i] = (byte) Math.min(text.charAt(i), 0xff);
        }
        return bytes;
    }

    private HeaderBlock read(String text, byte[] bytes, int limit, boolean cut) {
        boolean truncated = cut;
        List<HeaderField> fields = new ArrayList<>();
        int line = startOf(text, bytes, limit);
        while (line < limit && !isEmptyLine(bytes, line)) {
            int end = endOfField(bytes, line, limit);
            HeaderField field = field(text, bytes, line, end);
            if (field != null) {
                truncated |= field.body().length() > limits.field();
                fields.add(clipped(field));
            }
            line = end;
        }
        return new HeaderBlock(fields, truncated);
    }

    /** Behind what cannot begin a name, empty lines and an mbox separator line. */
    private static int startOf(String text, byte[] bytes, int limit) {
        int at = HeaderEnd.firstLine(bytes, limit);
        boolean separated = text.startsWith(MBOX_SEPARATOR, at) || text.startsWith(">" + MBOX_SEPARATOR, at);
        return separated ? Math.min(limit, LineFeeds.next(bytes, at, limit) + 1) : at;
    }

    private static boolean isEmptyLine(byte[] bytes, int line) {
        return bytes[line] == '\n' || bytes[line] == '\r' && line + 1 < bytes.length && bytes[line + 1] == '\n';
    }

    private static int endOfField(byte[] bytes, int from, int limit) {
        int end = from;
        do {
            end = Math.min(limit, LineFeeds.next(bytes, end, limit) + 1);
        } while (end < limit && isBlank(bytes[end]));
        return end;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    /** Neither a blank nor a control character. */
    private static boolean isGraphic(byte b) {
        return (b & 0xff) > ' ';
    }

    /** Null for a line that is no field: no colon, or a blank inside what stands before it. */
    private static @Nullable HeaderField field(String text, byte[] bytes, int line, int end) {
        int colon = line;
        while (colon < end && isGraphic(bytes[colon]) && bytes[colon] != ':') {
            colon++;
        }
        int nameEnd = colon;
        while (colon < end && isBlank(bytes[colon])) {
            colon++;
        }
        if (nameEnd == line || colon >= end || bytes[colon] != ':') {
            return null;
        }
        int last = end;
        while (last > colon + 1 && (bytes[last - 1] == '\n' || bytes[last - 1] == '\r')) {
            last--;
        }
        int first = colon + 1;
        while (first < last && isBlank(bytes[first])) {
            first++;
        }
        return new HeaderField(text, new Span(line, nameEnd), new Span(first, last));
    }

    private HeaderField clipped(HeaderField field) {
        Span body = field.body();
        if (body.length() <= limits.field()) {
            return field;
        }
        return new HeaderField(field.source(), field.name(), new Span(body.start(), body.start() + limits.field()));
    }
}
