package org.tlsbadge.core.dialect;

import java.util.Arrays;
import org.tlsbadge.core.text.Octets;
import org.tlsbadge.core.text.SourceText;

/** Reads the vocabulary of {@link Template}. Templates are constants of the program: a wrong one is a programming error. */
final class TemplateParser {

    private static final String TEXT_MARK = "...";

    private final String shape;
    private int at;
    /** The steps read so far. */
    private long[] code = new long[8];

    private int size;
    /** One bit for each hole read so far in this part. */
    private int holes;

    TemplateParser(String shape) {
        this.shape = shape;
    }

    Program program() {
        sequence();
        if (at < shape.length()) {
            throw new IllegalArgumentException("unexpected '}' at " + at + " of template: " + shape);
        }
        return new Program(Arrays.copyOf(code, size));
    }

    private void sequence() {
        while (at < shape.length() && shape.charAt(at) != '}') {
            char c = shape.charAt(at);
            if (c == ' ') {
                at++;
                add(Program.step(Program.BLANK, 0, 0));
            } else if (c == '*' && at == shape.length() - 1) {
                at++;
                add(Program.step(Program.REST, 0, 0));
            } else if (shape.startsWith("{?", at)) {
                at += 2;
                optional();
                at++;
            } else if (c == '{') {
                hole();
            } else {
                literals();
            }
        }
    }

    private void add(long number) {
        if (size == code.length) {
            code = Arrays.copyOf(code, 2 * size);
        }
        code[size++] = number;
    }

    private void optional() {
        int before = holes;
        int opening = size;
        holes = 0;
        add(0);
        sequence();
        code[opening] = Program.step(Program.OPTIONAL, size - opening - 1, holes);
        holes |= before;
    }

    private void literals() {
        SourceText text = SourceText.of(literal());
        for (int i = 0; i < text.length(); i += Long.BYTES) {
            int length = Math.min(Long.BYTES, text.length() - i);
            long octets = text.word(i, length);
            if ((octets & Octets.TOPS) != 0) {
                throw new IllegalArgumentException("not ASCII, of template: " + shape);
            }
            add(Program.step(Program.LITERAL, length, 0));
            add(octets);
        }
    }

    private String literal() {
        int start = at;
        while (at < shape.length() && "{} ".indexOf(shape.charAt(at)) < 0 && !isRest()) {
            at++;
        }
        return shape.substring(start, at);
    }

    private boolean isRest() {
        return shape.charAt(at) == '*' && at == shape.length() - 1;
    }

    private void hole() {
        int end = shape.indexOf('}', at);
        String name = shape.substring(at + 1, end);
        boolean text = name.endsWith(TEXT_MARK);
        Hole hole = Hole.named(text ? name.substring(0, name.length() - TEXT_MARK.length()) : name);
        at = end + 1;
        holes |= 1 << hole.ordinal();
        if (text) {
            String behind = textBehind();
            add(Program.step(Program.TEXT, hole.ordinal(), behind.length()));
            for (int i = 0; i < behind.length(); i++) {
                add(behind.charAt(i));
            }
        } else {
            add(word(hole));
        }
    }

    private long word(Hole hole) {
        return switch (hole) {
            case BITS -> Program.step(Program.DIGITS, hole.ordinal(), 0);
            case VERSION -> Program.step(Program.VERSION, hole.ordinal(), Program.stops(stop(), ':'));
            // No host has one, but {helo=…} does.
            case NAME -> Program.step(Program.WORD, hole.ordinal(), Program.stops(stop(), '='));
            default -> Program.step(Program.WORD, hole.ordinal(), Program.stops(stop(), stop()));
        };
    }

    /** The character that ends a word besides the usual ones: the one written behind the hole, or behind the part that may be missing. */
    private char stop() {
        int i = shape.startsWith("{?", at) ? at + 2 : at;
        char c = i < shape.length() ? shape.charAt(i) : ' ';
        return c == '{' || c == '}' || c == '*' ? ' ' : c;
    }

    private String textBehind() {
        int i = at;
        while (i < shape.length() && "{}".indexOf(shape.charAt(i)) < 0) {
            i++;
        }
        return shape.substring(at, i);
    }
}
