package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tlsbadge.core.text.Limits;

/**
 * Reads the header blocks of an mbox or of a range of it, and passes over the bodies. A range owns the messages whose separator begins
 * inside it, so that ranges that lie side by side together read each message once.
 */
final class MboxReader {

    private static final int MOST = Limits.DEFAULT.headerBlock();
    /** Of a body, to be looked through at a time. */
    private static final int STRETCH = 1 << 16;

    private static final String LENGTH = "\ncontent-length:";

    private final ByteWindow window;
    private final boolean lengths;
    private final boolean attached;
    private long messages;
    private long jumps;

    /**
     * @param lengths  whether a Content-Length that leads to a separator is believed; needs a channel that can be positioned
     * @param attached whether messages attached to others are read too; bodies are looked through then
     */
    MboxReader(ByteWindow window, boolean lengths, boolean attached) {
        this.window = window;
        this.lengths = lengths;
        this.attached = attached;
    }

    /** How many messages have been read. */
    long messages() {
        return messages;
    }

    /** After how many of them Content-Length led to the next separator, or the end. */
    long jumps() {
        return jumps;
    }

    /** Reads the messages whose separator begins in the range; the window stands at its beginning or a little before. */
    void read(long from, long to, String path, Intake intake) throws IOException {
        long place = from == 0 ? first() : next(from - 1, to);
        while (place >= 0 && place < to && !intake.stopped()) {
            long end = headEnd(place);
            byte[] head = window.copy(place, end);
            intake.message(path, messages++, head);
            long jump = lengths ? byLength(head, end) : -1;
            jumps += jump >= 0 ? 1 : 0;
            if (attached) {
                place = lookThrough(new Attachments(intake, path, messages - 1), head, end, jump, to);
            } else if (jump >= 0) {
                place = jump;
            } else {
                window.jump(end);
                place = next(end - 1, to);
            }
        }
    }

    /**
     * Looks for attached messages on the way to the next separator; answers where that is, -1 when it is not before {@code to}.
     *
     * @param end   of the header
     * @param known where the next message begins; -1 when that is to be found
     */
    private long lookThrough(Attachments found, byte[] head, long end, long known, long to) throws IOException {
        found.feed(head, head.length);
        window.jump(end);
        long place = end;
        while (!found.isOver()) {
            window.load(place, place + STRETCH);
            byte[] stretch = window.copy(place, place + STRETCH);
            long limit = place + stretch.length;
            long next = known < 0 ? next(place - 1, limit - 1) : known;
            boolean last = next >= 0 && next <= limit;
            found.feed(stretch, last ? (int) (next - place) : stretch.length);
            if (last || stretch.length == 0) {
                found.end();
                return next;
            }
            place = limit;
        }
        return known < 0 ? next(place - 1, to) : known;
    }

    /** Behind a byte order mark and empty lines. */
    private long first() throws IOException {
        window.load(0, 1 << 12);
        long place = window.at(0) == (byte) 0xef ? 3 : 0;
        while (window.at(place) == '\n' || window.at(place) == '\r') {
            place++;
        }
        return Separator.startsAt(window, place) ? place : next(place, Long.MAX_VALUE - MOST);
    }

    private long next(long from, long to) throws IOException {
        long mark = window.findMark(from, to);
        while (mark >= 0) {
            if (Separator.isAt(window, mark + 1)) {
                return mark + 1;
            }
            mark = window.findMark(mark + 1, to);
        }
        return -1;
    }

    /** The first empty line behind the separator, the next separator, the limit or the end. */
    private long headEnd(long start) throws IOException {
        long limit = start + MOST + 1;
        long line = window.lineBehind(start, start, limit);
        while (line < limit && window.load(start, line + 1)) {
            byte b = window.at(line);
            if (b == '\n' || b == '\r' && window.load(start, line + 2) && window.at(line + 1) == '\n') {
                return line;
            }
            if (b == 'F' && isSeparator(start, line)) {
                return line;
            }
            line = window.lineBehind(start, line, limit);
        }
        return Math.min(line, limit);
    }

    private boolean isSeparator(long start, long line) throws IOException {
        window.load(start, line + 2048);
        return Separator.startsAt(window, line) && Separator.isAt(window, line);
    }

    /** Where Content-Length says that the next message begins, when it does; -1 otherwise. */
    private long byLength(byte[] head, long end) throws IOException {
        long length = contentLength(head);
        if (length < 0) {
            return -1;
        }
        long body = window.at(end) == '\r' ? end + 2 : end + 1;
        long place = body + length;
        window.jump(Math.max(body, place - 8));
        window.load(place, place + 4);
        while (window.at(place) == '\n' || window.at(place) == '\r') {
            place++;
        }
        window.load(place, place + 1);
        boolean whole = place == window.end() && window.ended() || Separator.isAt(window, place);
        return whole && place > end ? place : -1;
    }

    private static long contentLength(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (text.regionMatches(true, i, LENGTH, 0, LENGTH.length())) {
                int end = text.indexOf('\n', i + 1);
                return number(text.substring(i + LENGTH.length(), end < 0 ? text.length() : end)
                        .strip());
            }
        }
        return -1;
    }

    /** Its value, up to fifteen digits; -1 for anything else. */
    private static long number(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() <= 15 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(digits) : -1;
    }
}
