package org.tlsbadge.core.explain;

/**
 * UTF-8 (RFC 3629) in a text whose characters are the bytes of a message: what SMTPUTF8 (RFC 6531) lets servers write. For showing
 * only; whatever is read, is read from the bytes.
 */
final class Utf8 {

    private Utf8() {}

    /** How many characters make up the code point that begins there: 2 to 4, or 1 for what is no UTF-8. */
    static int length(String text, int at, int end) {
        char lead = text.charAt(at);
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 1;
        if (at + length > end) {
            return 1;
        }
        for (int i = at + 1; i < at + length; i++) {
            if (text.charAt(i) >>> 6 != 0b10) {
                return 1;
            }
        }
        int point = codePoint(text, at, length);
        boolean shortest = length < 3 || point >= (length == 3 ? 0x800 : 0x10000);
        return shortest && point <= Character.MAX_CODE_POINT ? length : 1;
    }

    /** The code point made up of so many characters. */
    static int codePoint(String text, int at, int length) {
        int point = text.charAt(at);
        if (length > 1) {
            point &= 0x7F >> length;
        }
        for (int i = at + 1; i < at + length; i++) {
            point = point << 6 | text.charAt(i) & 0x3F;
        }
        return point;
    }

    /** The text with every code point in the place of its bytes; the text itself when it holds none. */
    static String decoded(String text) {
        StringBuilder decoded = null;
        for (int at = 0, length; at < text.length(); at += length) {
            length = length(text, at, text.length());
            if (length > 1 && decoded == null) {
                decoded = new StringBuilder(text.length()).append(text, 0, at);
            }
            if (decoded != null) {
                decoded.appendCodePoint(codePoint(text, at, length));
            }
        }
        return decoded == null ? text : decoded.toString();
    }
}
