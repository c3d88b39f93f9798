package org.tlsbadge.report;

import java.nio.charset.StandardCharsets;

/** JSON with holes for its values, cut into the bytes that stand between them. */
final class JsonForm {

    private final byte[][] parts;

    /** @param text an apostrophe for each quotation mark, a tilde for each hole */
    JsonForm(String text) {
        String[] pieces = text.replace('\'', '"').split("~", -1);
        parts = new byte[pieces.length][];
        for (int i = 0; i < pieces.length; i++) {
            parts[i] = pieces[i].getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** What stands before that hole; behind the last one when it is their number. */
    byte[] part(int hole) {
        return parts[hole];
    }
}
