package org.tlsbadge.core.header;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.text.LineFeeds;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/**
 * Splits a message into the fields of its header: RFC 5322 section 2.2, and what is found in the wild.
 * A line ends at LF. A bare CR is a character like any other, since some servers let a client write one into a field; only a
 * text that holds no LF at all is taken to come from a system whose lines end at CR.
 */
public final class HeaderReader {

    /** Fewer fields than this has most mail. */
    private static final int USUAL = 48;

    private static final String MBOX_SEPARATOR = "From ";

    private final Limits limits;

    public HeaderReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads the bytes up to the first empty line, each byte one character (ISO-8859-1). Never throws. The array is not copied: it must
     * not change as long as what was read is used.
     */
    public HeaderBlock read(byte[] message) {
        int limit = Math.min(message.length, limits.headerBlock());
        if (LineFeeds.next(message, 0, limit) == limit) {
            return read(new String(message, 0, limit, StandardCharsets.ISO_8859_1), limit < message.length);
        }
        // An empty line at the limit is told by one or two bytes behind it.
        SourceText text = SourceText.of(message, Math.min(message.length, limit + 2));
        return read(text, limit, limit < message.length);
    }

    /** Reads the text up to the first empty line. Never throws. */
    public HeaderBlock read(String text) {
        return read(text, false);
    }

    /** Where lines end at CR, a line feed is put in its place: later on, a CR alone is a character like any other. */
    private HeaderBlock read(String given, boolean more) {
        SourceText text = SourceText.of(given.indexOf('\n') < 0 ? given.replace('\r', '\n') : given);
        int limit = Math.min(text.length(), limits.headerBlock());
        return read(text, limit, more || limit < text.length());
    }

    /** @param more whether there is something behind the limit */
    private HeaderBlock read(SourceText text, int limit, boolean more) {
        boolean truncated = false;
        List<HeaderField> fields = new ArrayList<>(USUAL);
        int line = startOf(text, limit);
        while (line < limit && !isEmptyLine(text, line)) {
            int end = endOfField(text, line, limit);
            HeaderField field = field(text, line, end);
            if (field != null) {
                truncated |= field.body().length() > limits.field();
                fields.add(clipped(field));
            }
            line = end;
        }
        return new HeaderBlock(fields, truncated || more && line >= limit);
    }

    /** Behind what cannot begin a name, empty lines and an mbox separator line. */
    private static int startOf(SourceText text, int limit) {
        int at = firstLine(text, limit);
        boolean separated = text.startsWith(MBOX_SEPARATOR, at) || text.startsWith(">" + MBOX_SEPARATOR, at);
        return separated ? Math.min(limit, text.nextLineFeed(at, limit) + 1) : at;
    }

    /**
     * Behind empty lines and what cannot begin a field's name (RFC 5322 section 2.2), such as a byte order mark: with it the newest
     * field would not be known as such, and the next one would be taken for it.
     */
    private static int firstLine(SourceText text, int limit) {
        int at = 0;
        while (at < limit && (text.charAt(at) > '~' || text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            at++;
        }
        return at;
    }

    private static boolean isEmptyLine(SourceText text, int line) {
        char first = text.charAt(line);
        return first == '\n' || first == '\r' && line + 1 < text.length() && text.charAt(line + 1) == '\n';
    }

    private static int endOfField(SourceText text, int from, int limit) {
        int end = from;
        do {
            end = Math.min(limit, text.nextLineFeed(end, limit) + 1);
        } while (end < limit && isBlank(text.charAt(end)));
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Neither a blank nor a control character. */
    private static boolean isGraphic(char c) {
        return c > ' ';
    }

    /** Null for a line that is no field: no colon, or a blank inside what stands before it. */
    private static @Nullable HeaderField field(SourceText text, int line, int end) {
        int colon = line;
        while (colon < end && isGraphic(text.charAt(colon)) && text.charAt(colon) != ':') {
            colon++;
        }
        int nameEnd = colon;
        while (colon < end && isBlank(text.charAt(colon))) {
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
        while (first < last && isBlank(text.charAt(first))) {
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
