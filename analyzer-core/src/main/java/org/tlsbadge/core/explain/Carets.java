package org.tlsbadge.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tlsbadge.core.hop.Evidence;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/** A field with its proofs underlined: the carets stand in the columns in which the characters are shown. */
final class Carets {

    private static final String INDENT = "  ";
    private static final int WIDTH = 110;
    /** What every field shows; the carets are for what proves the transport. */
    private static final Set<String> PLAIN = Set.of("by", "with", "time", "client");

    private Carets() {}

    static void draw(StringBuilder out, Hop hop, Messages messages) {
        SourceText source = hop.field().source();
        List<Note> notes = notes(hop, messages);
        for (Span line : lines(source.text(), hop.field().body())) {
            out.append(INDENT);
            ShownLine shown = ShownLine.of(source.text(), line);
            out.append(shown.text().stripTrailing()).append('\n');
            for (Note note : notes) {
                underline(out, source, shown, line, note);
            }
        }
    }

    private record Note(Span place, String text) {}

    /** Facts with the same proof share a note. */
    private static List<Note> notes(Hop hop, Messages messages) {
        List<Note> notes = new ArrayList<>();
        for (Evidence evidence : Evidence.of(hop)) {
            if (PLAIN.contains(evidence.says())) {
                continue;
            }
            String text = messages.text("proof." + evidence.says());
            int last = notes.size() - 1;
            if (last >= 0 && notes.get(last).place().equals(evidence.place())) {
                notes.set(last, new Note(evidence.place(), notes.get(last).text() + ", " + text));
            } else {
                notes.add(new Note(evidence.place(), text));
            }
        }
        return notes;
    }

    /** The physical lines of the field; very long ones cut at blanks. */
    private static List<Span> lines(String source, Span body) {
        List<Span> lines = new ArrayList<>();
        int start = body.start();
        while (start < body.end()) {
            int newline = source.indexOf('\n', start);
            int end = newline < 0 || newline >= body.end() ? body.end() : newline;
            while (end - start > WIDTH) {
                int blank = source.lastIndexOf(' ', start + WIDTH);
                int cut = blank > start + WIDTH / 2 ? blank + 1 : start + WIDTH;
                lines.add(new Span(start, cut));
                start = cut;
            }
            lines.add(new Span(start, end));
            start = end + 1;
        }
        return lines;
    }

    private static void underline(StringBuilder out, SourceText source, ShownLine shown, Span line, Note note) {
        int to = Math.min(line.end(), note.place().end());
        int from = Ascii.skipBlanks(source, Math.max(line.start(), note.place().start()), to);
        if (from >= to) {
            return;
        }
        to = Ascii.trimBlanks(source, from, to);
        int first = shown.column(from);
        out.append(INDENT).append(" ".repeat(first)).append("^".repeat(shown.column(to) - first));
        if (note.place().end() <= line.end()) {
            out.append(' ').append(note.text());
        }
        out.append('\n');
    }
}
