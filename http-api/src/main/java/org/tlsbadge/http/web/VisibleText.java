package org.tlsbadge.http.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.tlsbadge.core.text.Visibility;

/** A stranger's text, fit for a page: nothing in it is invisible or changes the direction of what stands beside it. */
final class VisibleText {

    /** No host has a longer name by far; what a stranger calls itself shall not fill a page. */
    private static final int NAME = 120;

    private VisibleText() {}

    /** A name among other things; the whole of it stands in the field. */
    static String name(String text) {
        String shown = of(text);
        if (shown.length() <= NAME) {
            return shown;
        }
        int end = Character.isHighSurrogate(shown.charAt(NAME - 1)) ? NAME - 1 : NAME;
        return shown.substring(0, end) + "…";
    }

    /** Line breaks and tabs are kept. Bytes that were read one by one and are UTF-8 are shown as the characters they mean. */
    static String of(String text) {
        String meant = decoded(text);
        StringBuilder shown = new StringBuilder(meant.length() + 8);
        for (int i = 0; i < meant.length(); ) {
            int c = meant.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r' && i < meant.length() && meant.charAt(i) == '\n') {
                continue;
            }
            append(shown, c);
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '\n' || c == '\t') {
            shown.append((char) c);
        } else if (c < ' ') {
            // The control pictures, U+2400 and on.
            shown.append((char) (0x2400 + c));
        } else if (c == 0x7f) {
            shown.append('\u2421');
        } else if (Visibility.isHidden(c)) {
            shown.append("\u27e8").append(String.format("U+%04X", c)).append('\u27e9');
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** Bytes that were read one by one, as the characters they mean where they are UTF-8. */
    static String decoded(String text) {
        boolean high = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xff) {
                return text;
            }
            high |= c >= 0x80;
        }
        if (!high) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
