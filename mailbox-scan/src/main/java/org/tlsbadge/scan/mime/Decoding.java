package org.tlsbadge.scan.mime;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Undoes a transfer encoding as the bytes pass by: RFC 2045 sections 6.7 and 6.8. What does not belong to the encoding is passed over. */
abstract class Decoding {

    /** Undoes the encoding of that name; null when there is nothing to undo. */
    static @Nullable Decoding of(String encoding) {
        return switch (encoding) {
            case "base64" -> new Base64();
            case "quoted-printable" -> new QuotedPrintable();
            default -> null;
        };
    }

    /** What these bytes, behind those before, mean. */
    final byte[] decode(byte[] bytes, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            take(bytes[i], out);
        }
        return out.toByteArray();
    }

    abstract void take(byte b, ByteArrayOutputStream out);

    private static final class Base64 extends Decoding {
        private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        private int bits;
        private int count;

        @Override
        void take(byte b, ByteArrayOutputStream out) {
            int value = ALPHABET.indexOf(b);
            if (value >= 0) {
                bits = bits << 6 | value;
                count += 6;
                if (count >= 8) {
                    count -= 8;
                    out.write(bits >> count);
                    bits &= (1 << count) - 1;
                }
            } else if (b == '=') {
                bits = 0;
                count = 0;
            }
        }
    }

    private static final class QuotedPrintable extends Decoding {
        /** An equals sign and what stands behind it so far. */
        private String escape = "";

        @Override
        void take(byte b, ByteArrayOutputStream out) {
            if (!escape.isEmpty()) {
                escaped((char) (b & 255), out);
            } else if (b == '=') {
                escape = "=";
            } else {
                out.write(b);
            }
        }

        /** Two digits are a byte; an equals sign at the end of a line joins it to the next. */
        private void escaped(char c, ByteArrayOutputStream out) {
            if (Character.digit(c, 16) >= 0 && c < 128) {
                escape += c;
                if (escape.length() == 3) {
                    out.write(Integer.parseInt(escape.substring(1), 16));
                    escape = "";
                }
            } else if (c == '\n' || c != '\r' && c != ' ' && c != '\t') {
                escape = "";
            }
        }
    }
}
