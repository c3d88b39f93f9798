package org.tlsbadge.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** JSON that is being written, UTF-8; to the byte as the mapper writes it. */
final class JsonBytes {

    private static final JsonForm NOTHING = new JsonForm("null");
    private static final byte[] NULL = NOTHING.part(0);
    private static final byte[] TRUE = new JsonForm("true").part(0);
    private static final byte[] FALSE = new JsonForm("false").part(0);
    private static final byte[] HEX = new JsonForm("0123456789ABCDEF").part(0);

    /** What has a backslash and a letter, and the letters; other control characters have their number. */
    private static final String SHORT = "\"\\\b\f\n\r\t";

    private static final String LETTERS = "\"\\bfnrt";

    private static final byte[] TIME = new JsonForm("'0000-00-00T00:00:00Z'").part(0);

    /** Years with four digits. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    private static final int DAY = 86_400;

    private byte[] bytes = new byte[2048];
    private int size;
    private JsonForm form = NOTHING;
    private int hole;

    /** The values to come belong into the holes of this form. */
    JsonBytes begin(JsonForm next) {
        form = next;
        hole = 0;
        return this;
    }

    /** Behind the last value of a form. */
    JsonBytes end() {
        add(form.part(hole));
        return this;
    }

    /** In the place of a form. */
    JsonBytes nothing() {
        return begin(NOTHING).end();
    }

    JsonBytes text(@Nullable String value) {
        add(form.part(hole++));
        if (value == null) {
            add(NULL);
        } else {
            quote(value.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    JsonBytes flag(@Nullable Boolean value) {
        add(form.part(hole++));
        add(value == null ? NULL : value ? TRUE : FALSE);
        return this;
    }

    JsonBytes number(@Nullable Number value) {
        add(form.part(hole++));
        add(value == null ? NULL : value.toString().getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** ISO 8601 in UTC. */
    JsonBytes time(@Nullable Instant time) {
        if (time == null || time.getNano() != 0 || time.isBefore(FIRST) || time.isAfter(LAST)) {
            return text(time == null ? null : time.toString());
        }
        add(form.part(hole++));
        add(TIME);
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(time.getEpochSecond(), DAY));
        int second = Math.floorMod(time.getEpochSecond(), DAY);
        addDigits(1, date.getYear() / 100);
        addDigits(3, date.getYear() % 100);
        addDigits(6, date.getMonthValue());
        addDigits(9, date.getDayOfMonth());
        addDigits(12, second / 3600);
        addDigits(15, second / 60 % 60);
        addDigits(18, second % 60);
        return this;
    }

    /** In the place of two zeros of a time that was just written. */
    private void addDigits(int place, int value) {
        int at = size - TIME.length + place;
        bytes[at] += (byte) (value / 10);
        bytes[at + 1] += (byte) (value % 10);
    }

    byte[] whole() {
        return Arrays.copyOf(bytes, size);
    }

    private void quote(byte[] text) {
        reserve(6 * text.length + 2);
        bytes[size++] = '"';
        int plain = plain(text);
        System.arraycopy(text, 0, bytes, size, plain);
        size += plain;
        for (int i = plain; i < text.length; i++) {
            escape(text[i]);
        }
        bytes[size++] = '"';
    }

    /** How many bytes at its beginning stand for themselves. */
    private static int plain(byte[] text) {
        int i = 0;
        while (i < text.length && isPlain(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(byte b) {
        return (b >= ' ' || b < 0) && b != '"' && b != '\\';
    }

    private void escape(byte b) {
        if (isPlain(b)) {
            bytes[size++] = b;
            return;
        }
        bytes[size++] = '\\';
        int letter = SHORT.indexOf(b);
        if (letter >= 0) {
            bytes[size++] = (byte) LETTERS.charAt(letter);
        } else {
            bytes[size++] = 'u';
            bytes[size++] = '0';
            bytes[size++] = '0';
            bytes[size++] = HEX[b >> 4];
            bytes[size++] = HEX[b & 15];
        }
    }

    private void add(byte[] part) {
        reserve(part.length);
        System.arraycopy(part, 0, bytes, size, part.length);
        size += part.length;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
