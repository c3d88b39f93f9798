package org.tlsbadge.core.header;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.text.Span;

/**
 * Splits a message into the fields of its header: RFC 5322 section 2.2, and what is found in the wild.
 * A line ends at LF. A bare CR is a character like any other, since some servers let a client write one into a field; only a
 * text that holds no LF at all is taken to come from a system whose lines end at CR.
 */
public final class HeaderReader {

    private static final String MBOX_SEPARATOR = "From ";

    /** Few headers are longer, in bytes; what stands behind a shorter one is decoded in vain. */
    private static final int USUAL = 4096;

    private final Limits limits;

    public HeaderReader(Limits limits) {
        this.limits = limits;
    }

    /** Reads the bytes up to the first empty line, each byte one character (ISO-8859-1). Never throws. */
    public HeaderBlock read(byte[] message) {
        if (message.length <= Math.min(USUAL, limits.headerBlock())) {
            return read(new String(message, StandardCharsets.ISO_8859_1), false);
        }
        int most = Math.min(message.length, limits.headerBlock());
        int size = Math.min(most, USUAL);
        String text = new String(message, 0, size, StandardCharsets.ISO_8859_1);
        int end = HeaderEnd.in(text, size);
        while (end == size && size < most) {
            size = Math.min(most, size * 8);
            text = new String(message, 0, size, StandardCharsets.ISO_8859_1);
            end = HeaderEnd.in(text, size);
        }
        return read(text.substring(0, end), end == limits.headerBlock() && end < message.length);
    }

    /** Reads the text up to the first empty line. Never throws. */
    public HeaderBlock read(String text) {
        return read(text, false);
    }

    /** Where lines end at CR, a line feed is put in its place: later on, a CR alone is a character like any other. */
    private HeaderBlock read(String given, boolean cut) {
        boolean endsAtCr = given.indexOf('\n') < 0 && given.indexOf('\r') >= 0;
        String text = endsAtCr ? given.replace('\r', '\n') : given;
        int limit = Math.min(text.length(), limits.headerBlock());
        int start = startOf(text, limit);
        boolean truncated = cut || text.length() > limit && HeaderEnd.in(text, limit) == limit;
        List<HeaderField> fields = new ArrayList<>();
        int line = start;
        while (line < limit && !isEmptyLine(text, line)) {
            int end = endOfField(text, line, limit);
            HeaderField field = field(text, line, end);
            if (field != null) {
                truncated |= field.body().length() > limits.field();
                fields.add(clipped(field));
            }
            line = end;
        }
        return new HeaderBlock(fields, truncated);
    }

    /** Behind a byte order mark, empty lines and an mbox separator line. */
    private static int startOf(String text, int limit) {
        int at = HeaderEnd.firstLine(text, limit);
        if (text.startsWith(MBOX_SEPARATOR, at) || text.startsWith(">" + MBOX_SEPARATOR, at)) {
            int newline = text.indexOf('\n', at);
            at = newline < 0 ? limit : newline + 1;
        }
        return at;
    }

    private static boolean isEmptyLine(String text, int line) {
        char first = text.charAt(line);
        return first == '\n' || first == '\r' && line + 1 < text.length() && text.charAt(line + 1) == '\n';
    }

    private static int endOfField(String text, int from, int limit) {
        int end = from;
        do {
            int at = text.indexOf('\n', end);
            end = at < 0 || at >= limit ? limit : at + 1;
        } while (end < limit && (text.charAt(end) == ' ' || text.charAt(end) == '\t'));
        return end;
    }

    /** Null for a line that is no field: no colon, or a blank inside what stands before it. */
    private static @Nullable HeaderField field(String text, int line, int end) {
        int colon = line;
        while (colon < end && text.charAt(colon) > ' ' && text.charAt(colon) != ':') {
            colon++;
        }
        int nameEnd = colon;
        while (colon < end && (text.charAt(colon) == ' ' || text.charAt(colon) == '\t')) {
            colon++;
        }
        if (nameEnd == line || colon >= end || text.charAt(colon) != ':') {
            return null;
        }
        int last = end;
        while (last > colon + 1 && (text.charAt(last - 1) == '\n' || text.charAt(last - 1) == '\r')) {
            last--;
        }
        int first = colon + 1;
        while (first < last && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
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
