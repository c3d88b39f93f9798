package org.tlsbadge.report;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is being written, in UTF-8 and without blanks. It puts the commas; that names and values stand where they may is up to the
 * writer. A scan writes millions of values: this takes a third of what a general generator does, and nothing to set up.
 */
final class JsonText {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long BLANKS = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final byte[] NULL = bytes("null");
    private static final byte[] TRUE = bytes("true");
    private static final byte[] FALSE = bytes("false");

    private byte[] bytes = new byte[1 << 12];
    private int size;

    /** A member's name as it is written, to be made once. */
    static byte[] name(String name) {
        return bytes("\"" + name + "\":");
    }

    /** Begins anew. */
    void clear() {
        size = 0;
    }

    void name(byte[] name) {
        comma();
        put(name);
    }

    void begin(char bracket) {
        comma();
        put(bracket);
    }

    void end(char bracket) {
        put(bracket);
    }

    void text(@Nullable String text) {
        comma();
        if (text == null) {
            put(NULL);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        put('"');
        if (isPlain(utf8)) {
            put(utf8);
        } else {
            for (byte b : utf8) {
                character(b);
            }
        }
        put('"');
    }

    void flag(@Nullable Boolean flag) {
        comma();
        if (flag == null) {
            put(NULL);
        } else {
            put(flag ? TRUE : FALSE);
        }
    }

    void number(@Nullable Number number) {
        comma();
        if (number == null) {
            put(NULL);
        } else {
            number(number.longValue());
        }
    }

    /** As ISO 8601 in UTC, the way {@link Instant#toString} writes it, which takes several times as long for what is usual. */
    void time(@Nullable Instant time) {
        long second = time == null ? 0 : time.getEpochSecond();
        // The years 1970 to 9999.
        if (time == null || time.getNano() != 0 || second < 0 || second >= 253_402_300_800L) {
            text(time == null ? null : time.toString());
            return;
        }
        LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        comma();
        put('"');
        two(local.getYear() / 100);
        two(local.getYear() % 100);
        two('-', local.getMonthValue());
        two('-', local.getDayOfMonth());
        two('T', local.getHour());
        two(':', local.getMinute());
        two(':', local.getSecond());
        put('Z');
        put('"');
    }

    /** All of it, and a line break. */
    byte[] line() {
        put('\n');
        return Arrays.copyOf(bytes, size);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether none of them needs an escape, looking at eight at a time. */
    private static boolean isPlain(byte[] utf8) {
        int i = 0;
        for (; i + Long.BYTES <= utf8.length; i += Long.BYTES) {
            long eight = (long) LONGS.get(utf8, i);
            long quotes = eight ^ QUOTES;
            long backslashes = eight ^ BACKSLASHES;
            long hits = eight - BLANKS & ~eight | quotes - ONES & ~quotes | backslashes - ONES & ~backslashes;
            if ((hits & TOPS) != 0) {
                return false;
            }
        }
        while (i < utf8.length && isPlain(utf8[i])) {
            i++;
        }
        return i == utf8.length;
    }

    private static boolean isPlain(byte b) {
        return (b >= ' ' || b < 0) && b != '"' && b != '\\';
    }

    private void character(byte b) {
        if (isPlain(b)) {
            put((char) b);
            return;
        }
        put('\\');
        switch (b) {
            case '\b' -> put('b');
            case '\t' -> put('t');
            case '\n' -> put('n');
            case '\f' -> put('f');
            case '\r' -> put('r');
            case '"', '\\' -> put((char) b);
            default -> put(bytes("u00" + HEX.toHexDigits(b)));
        }
    }

    private void number(long number) {
        if (number >= 0 && number < 10) {
            put((char) ('0' + number));
        } else {
            put(bytes(Long.toString(number)));
        }
    }

    private void two(char before, int number) {
        put(before);
        two(number);
    }

    private void two(int number) {
        put((char) ('0' + number / 10));
        put((char) ('0' + number % 10));
    }

    /** A value ends with none of these. */
    private void comma() {
        byte last = size == 0 ? (byte) '[' : bytes[size - 1];
        if (last != ':' && last != '{' && last != '[') {
            put(',');
        }
    }

    private void put(char character) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) character;
    }

    private void put(byte[] more) {
        if (size + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more.length));
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }
}
