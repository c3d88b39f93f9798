package org.tlsbadge.core.explain;

import org.tlsbadge.core.text.Span;

/** A line of a field as a terminal shows it, and the column in which each of its characters begins. */
final class ShownLine {

    private final int start;
    private final StringBuilder text;
    private final int[] columns;

    private ShownLine(Span line) {
        start = line.start();
        text = new StringBuilder(line.length());
        columns = new int[line.length() + 1];
    }

    static ShownLine of(String source, Span line) {
        ShownLine shown = new ShownLine(line);
        int column = 0;
        int at = line.start();
        while (at < line.end()) {
            int length = Utf8.length(source, at, line.end());
            int point = Shown.inPlace(Utf8.codePoint(source, at, length));
            shown.text.appendCodePoint(point);
            for (int i = 0; i < length; i++) {
                shown.columns[at - line.start() + i] = column;
            }
            column += isWide(point) ? 2 : 1;
            at += length;
        }
        shown.columns[line.length()] = column;
        return shown;
    }

    String text() {
        return text.toString();
    }

    /** Where the character at this index of the source begins, counted from 0; behind the last one for the line's end. */
    int column(int index) {
        return columns[index - start];
    }

    /** Terminals give the scripts of East Asia, and pictures, two columns: Unicode Standard Annex 11. */
    private static boolean isWide(int point) {
        if (point < 0x1100) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> point < 0xFF61 || point > 0xFFDC;
            default -> point >= 0xFF01 && point <= 0xFF60 || point >= 0x1F300 && point <= 0x1FAFF;
        };
    }
}
