package org.tlsbadge.core.header;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.Limits;

/**
 * Reads a header as people paste it: quoted, without its indents, wrapped, below a web mailer's table. The damage is undone in a
 * copy, and every field refers to that copy.
 *
 * <p>Whoever sent the message wrote most of its header, so three things hold. The header begins at the first line that can begin
 * it, and where a table of the web mailer makes that uncertain there is no header. A line that begins a field is never joined
 * to another. And a line that had lost its indent is joined by a space: it begins no line, since a line's beginning counts as
 * evidence of the server's hand.
 */
public final class PastedHeaders {

    private static final int FENCE = 3;

    private final List<String> lines;
    private final StringBuilder clean;
    private boolean damaged;

    /** Whether the end of the header was seen. */
    private boolean ended;

    private PastedHeaders(List<String> lines) {
        this.lines = lines;
        this.clean = new StringBuilder();
    }

    /**
     * The header in the paste; the same as {@link HeaderReader} gives when nothing is damaged. Never throws. Of a paste longer
     * than twice the limit for a header the beginning is read.
     */
    public static HeaderBlock read(String paste, Limits limits) {
        PastedHeaders pasted = of(paste, limits);
        HeaderReader reader = new HeaderReader(limits);
        return pasted.damaged ? pasted.block(reader) : pasted.whole(reader.read(paste));
    }

    /** The same of a file, which may be a message: each byte is one character where nothing is damaged, else it is UTF-8. */
    public static HeaderBlock read(byte[] paste, Limits limits) {
        int most = (int) Math.min(paste.length, 2L * limits.headerBlock() + 1);
        PastedHeaders pasted = of(new String(paste, 0, most, StandardCharsets.UTF_8), limits);
        HeaderReader reader = new HeaderReader(limits);
        return pasted.damaged ? pasted.block(reader) : pasted.whole(reader.read(paste));
    }

    private static PastedHeaders of(String paste, Limits limits) {
        int limit = (int) Math.min(paste.length(), 2L * limits.headerBlock());
        PastedHeaders pasted = new PastedHeaders(PasteLines.of(paste.substring(0, limit)));
        pasted.ended = pasted.clean();
        return pasted;
    }

    private HeaderBlock block(HeaderReader reader) {
        return whole(withoutTorn(reader.read(clean.toString())));
    }

    private HeaderBlock whole(HeaderBlock block) {
        return ended || !isCut(block) ? block : new HeaderBlock(block.fields(), true);
    }

    /** Whether somebody took more than the trace, but not all: what its author wrote stands below it, and more trace fields may, too. */
    private static boolean isCut(HeaderBlock block) {
        boolean trace = false;
        boolean more = false;
        for (HeaderField field : block.fields()) {
            if (field.isNamed("from")) {
                return false;
            }
            boolean received = field.isNamed("received");
            trace |= received;
            more |= !received && !field.isNamed("return-path") && !field.isNamed("delivered-to");
        }
        return trace && more;
    }

    /** A trace field at the end that does not reach its date: the damage tore it, and what is missing may say otherwise. */
    private static HeaderBlock withoutTorn(HeaderBlock block) {
        int last = block.fields().size() - 1;
        if (last < 0 || !block.fields().get(last).isNamed("received")) {
            return block;
        }
        boolean whole = block.fields().get(last).raw().indexOf(';') >= 0;
        return whole ? block : new HeaderBlock(block.fields().subList(0, last), true);
    }

    /** Whether the end of the header was seen. */
    private boolean clean() {
        PasteStart start = PasteStart.in(lines);
        damaged = start.damaged();
        if (start.line() < 0) {
            damaged = true;
            return true;
        }
        List<String> header = new ArrayList<>();
        boolean ended = collect(start, header);
        List<String> decoded = PasteEncoding.undo(header);
        damaged |= decoded != header;
        for (String line : decoded) {
            append(line);
        }
        return ended;
    }

    private boolean collect(PasteStart start, List<String> header) {
        boolean spaced = isDoubleSpaced(start);
        damaged |= spaced;
        for (int i = start.line(); i < lines.size(); i++) {
            String line = start.strip(lines.get(i));
            damaged |= !line.equals(lines.get(i));
            if (PasteLines.isBlank(line)) {
                boolean spacing = spaced && i + 1 < lines.size() && !PasteLines.isBlank(start.strip(lines.get(i + 1)));
                if (!spacing && (line.isEmpty() || damaged)) {
                    return true;
                }
            } else if (start.damaged() && isFence(line)) {
                return true;
            } else {
                header.add(line);
            }
        }
        return false;
    }

    /**
     * Some mailers put an empty line behind each line. A field that a server writes must follow among such lines: no header is a
     * single line, so this is not a header and its body.
     */
    private boolean isDoubleSpaced(PasteStart start) {
        for (int i = start.line() + 1; i + 1 < lines.size(); i += 2) {
            String next = start.strip(lines.get(i + 1));
            if (!PasteLines.isBlank(start.strip(lines.get(i))) || PasteLines.isBlank(next)) {
                return false;
            }
            if (PasteLines.isKnown(next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFence(String line) {
        return line.startsWith("`".repeat(FENCE)) || line.startsWith("~".repeat(FENCE));
    }

    private static boolean isIndented(String line) {
        return !line.isEmpty() && Ascii.isBlank(line.charAt(0));
    }

    private void append(String line) {
        if (isIndented(line) || PasteLines.canBeginField(line) && !isTimeBehindYear(line)) {
            clean.append(clean.length() == 0 ? "" : "\n").append(line);
            return;
        }
        damaged = true;
        if (PasteTrace.isEnd(clean) && !PasteTrace.isZone(line)) {
            return;
        }
        int end = clean.length();
        while (end > 0 && Ascii.isBlank(clean.charAt(end - 1))) {
            end--;
        }
        clean.setLength(end);
        clean.append(' ').append(line);
    }

    /** A date that was wrapped; {@code 10:20:30} alone could be a field of this odd name. */
    private boolean isTimeBehindYear(String line) {
        int end = clean.length();
        return end > 5
                && clean.charAt(end - 5) == ' '
                && Ascii.number(clean.substring(end - 4)) > 0
                && line.length() >= 8
                && line.charAt(2) == ':'
                && Ascii.number(line.substring(0, 2)) >= 0
                && Ascii.number(line.substring(3, 5)) >= 0;
    }
}
