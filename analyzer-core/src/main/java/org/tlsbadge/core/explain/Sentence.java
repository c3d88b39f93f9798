package org.tlsbadge.core.explain;

/** Fills the places of a text: {@code The server[ {by}] took the message[ from {client}].} */
final class Sentence {

    private Sentence() {}

    /** One pass: what an argument contains is never read as a place or a part. */
    static String fill(String text, Places places) {
        StringBuilder filled = new StringBuilder(text.length() + 64);
        int start = 0;
        while (true) {
            int open = text.indexOf('[', start);
            int close = open < 0 ? -1 : text.indexOf(']', open);
            if (close < 0) {
                append(filled, text, start, text.length(), places);
                return filled.toString();
            }
            append(filled, text, start, open, places);
            int before = filled.length();
            if (!append(filled, text, open + 1, close, places)) {
                filled.setLength(before);
            }
            start = close + 1;
        }
    }

    /** Whether every place was filled; one that was not becomes an ellipsis. */
    private static boolean append(StringBuilder filled, String text, int from, int to, Places places) {
        boolean complete = true;
        int start = from;
        while (true) {
            int open = text.indexOf('{', start);
            int close = open < 0 || open >= to ? -1 : text.indexOf('}', open);
            if (close < 0 || close >= to) {
                filled.append(text, start, to);
                return complete;
            }
            String value = places.get(text.substring(open + 1, close));
            String shown = value == null ? "" : Shown.of(value);
            complete &= !shown.isEmpty();
            filled.append(text, start, open).append(shown.isEmpty() ? "…" : shown);
            start = close + 1;
        }
    }
}
