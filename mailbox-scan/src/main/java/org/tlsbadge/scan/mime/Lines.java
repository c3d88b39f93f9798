package org.tlsbadge.scan.mime;

/** Cuts what passes by into lines. One that is longer than any delimiter is passed on in pieces. */
final class Lines {

    private static final int LONGEST = 1024;

    /** Takes a whole line with its end; the last of all may have none. */
    interface Line {
        void take(byte[] bytes, int length);
    }

    /** Takes a piece of a line that is too long. */
    interface Piece {
        void take(byte[] bytes, int from, int to);
    }

    private final Line line;
    private final Piece piece;
    private final byte[] begun = new byte[LONGEST];
    private int length;
    /** The line has been passed on as far as it is known. */
    private boolean tooLong;
    /** What ends a line; 0 as long as nobody knows. */
    private int newline;

    Lines(Line line, Piece piece) {
        this.line = line;
        this.piece = piece;
    }

    /** The next bytes. */
    void feed(byte[] bytes, int from, int to) {
        if (newline == 0 && from < to) {
            newline = newline(bytes, from, to);
        }
        int ending = newline == 0 ? '\n' : newline;
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && bytes[end] != ending) {
                end++;
            }
            boolean whole = end < to;
            end += whole ? 1 : 0;
            add(bytes, start, end);
            if (whole) {
                end();
            }
            start = end;
        }
    }

    /** As everywhere: a text that holds no LF at all comes from a system whose lines end at CR. */
    private static int newline(byte[] bytes, int from, int to) {
        boolean alone = false;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return '\n';
            }
            alone |= i > from && bytes[i - 1] == '\r';
        }
        return alone ? '\r' : 0;
    }

    private void add(byte[] bytes, int from, int to) {
        if (!tooLong && length + to - from > LONGEST) {
            piece.take(begun, 0, length);
            tooLong = true;
        }
        if (tooLong) {
            piece.take(bytes, from, to);
        } else {
            System.arraycopy(bytes, from, begun, length, to - from);
            length += to - from;
        }
    }

    /** The line has come to its end. */
    void end() {
        if (!tooLong && length > 0) {
            line.take(begun, length);
        }
        length = 0;
        tooLong = false;
    }
}
