package org.tlsbadge.core.header;

import java.util.List;
import java.util.Set;
import org.tlsbadge.core.text.Ascii;

/**
 * Where the header begins in a paste, and what stands before each of its lines.
 *
 * @param line    index of its first line; -1 when there is none
 * @param marks   how many quotation marks, {@code >} or {@code |}, stand before each line
 * @param indent  by what the whole header is indented behind them
 * @param damaged whether other text stands before it
 */
record PasteStart(int line, int marks, String indent, boolean damaged) {

    private static final PasteStart NONE = new PasteStart(-1, 0, "", true);
    private static final String MBOX_SEPARATOR = "From ";

    /** Rows of a web mailer's table, above the header. What stands in them is the sender's. */
    private static final Set<String> ROWS =
            Set.of("from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "spf", "dkim", "dmarc");
    /** The same in other languages: no field of a header has such a name. */
    private static final Set<String> TRANSLATED_ROWS = Set.of(
            "von",
            "gesendet",
            "an",
            "betreff",
            "datum",
            "de",
            "envoy\u00e9",
            "\u00e0",
            "\u00c0",
            "objet",
            "enviado",
            "para",
            "asunto",
            "fecha",
            "da",
            "inviato",
            "oggetto",
            "data");

    private static final Set<String> LAST_ROWS = Set.of("spf", "dkim", "dmarc");

    /**
     * The first line that can begin a header. Below a table's rows it must stand behind an empty line or below the row about
     * authentication, since a wrapped subject could look like a field; a field that a server writes in any other place there
     * leaves it open which is the header, so there is none. Nor is there one below the rest of a trace field whose beginning is lost:
     * the next field, which may be the sender's, would be taken for the newest.
     */
    static PasteStart in(List<String> lines) {
        boolean other = false;
        boolean rows = false;
        boolean below = false;
        boolean behind = true;
        boolean torn = false;
        for (int i = 0; i < lines.size(); i++) {
            String raw = lines.get(i);
            int marks = marks(raw, Integer.MAX_VALUE);
            String line = plainStart(behindMarks(raw, marks));
            String text = line.substring(firstNonBlank(line, 0));
            if (text.isEmpty()) {
                behind = true;
                continue;
            }
            if (canBegin(lines, i, text) && !(other && isRow(text)) && !isTranslatedRow(text)) {
                if (torn || PasteTrace.isMarked(text) || rows && !behind && PasteLines.isKnown(text)) {
                    return NONE;
                }
                if (!rows || behind) {
                    return new PasteStart(i, marks, line.substring(0, line.length() - text.length()), other);
                }
            }
            torn |= PasteTrace.isEnd(text) || PasteTrace.namesField(text);
            other |= !raw.startsWith(MBOX_SEPARATOR) && !raw.startsWith(">" + MBOX_SEPARATOR);
            rows |= isRow(text);
            below |= isLastRow(text);
            behind = below;
        }
        return NONE;
    }

    private static boolean canBegin(List<String> lines, int i, String text) {
        boolean followed = i + 1 < lines.size() && !PasteLines.isBlank(lines.get(i + 1));
        return PasteLines.canBeginHeader(text) || followed && PasteLines.canBeginField(text);
    }

    /** The line as it was before it was quoted and indented. */
    String strip(String line) {
        if (line.isEmpty()) {
            return line;
        }
        String rest = plainStart(behindMarks(line, marks));
        return indent.isEmpty() || !rest.startsWith(indent) ? rest : rest.substring(indent.length());
    }

    private static boolean isRow(String text) {
        boolean cell = text.indexOf(":\t") > 0 && !PasteLines.isKnown(text);
        return cell || ROWS.contains(PasteLines.name(text)) || isTranslatedRow(text) || isMessageId(text);
    }

    private static boolean isTranslatedRow(String text) {
        return TRANSLATED_ROWS.contains(PasteLines.name(text));
    }

    /** {@code Message ID <…@…>}, in whatever language. */
    private static boolean isMessageId(String text) {
        return !PasteLines.canBeginField(text) && text.endsWith(">") && text.indexOf('<') > 0 && text.indexOf('@') > 0;
    }

    /** The cells of a table are separated by tabs, which a subject shown in it cannot hold. */
    private static boolean isLastRow(String text) {
        return text.indexOf(":\t") > 0 && LAST_ROWS.contains(PasteLines.name(text));
    }

    /** Behind so many quotation marks, and one blank behind each. */
    private static String behindMarks(String line, int marks) {
        int at = 0;
        for (int i = 0; i < marks; i++) {
            int mark = firstNonBlank(line, at);
            if (mark == line.length() || !isMark(line.charAt(mark))) {
                break;
            }
            at = mark + 1 < line.length() && line.charAt(mark + 1) == ' ' ? mark + 2 : mark + 1;
        }
        return line.substring(at);
    }

    private static int marks(String line, int most) {
        int found = 0;
        for (int i = 0; i < line.length() && found < most; i++) {
            if (isMark(line.charAt(i))) {
                found++;
            } else if (!Ascii.isBlank(line.charAt(i))) {
                break;
            }
        }
        return found;
    }

    private static boolean isMark(char c) {
        return c == '>' || c == '|';
    }

    /** Odd blanks at the beginning become ordinary ones. */
    private static String plainStart(String line) {
        int end = 0;
        boolean odd = false;
        while (end < line.length() && isBlankOrNothing(line.charAt(end))) {
            odd |= !Ascii.isBlank(line.charAt(end));
            end++;
        }
        if (!odd) {
            return line;
        }
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            plain.append(PasteLines.isNothing(c) ? "" : PasteLines.isOddSpace(c) ? " " : String.valueOf(c));
        }
        return plain.append(line, end, line.length()).toString();
    }

    private static boolean isBlankOrNothing(char c) {
        return Ascii.isBlank(c) || PasteLines.isOddSpace(c) || PasteLines.isNothing(c);
    }

    private static int firstNonBlank(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
