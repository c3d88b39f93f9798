package org.tlsbadge.core.dialect;

import java.util.ArrayList;
import java.util.List;

/** Reads the vocabulary of {@link Template}. Templates are constants of the program: a wrong one is a programming error. */
final class TemplateParser {

    private static final String TEXT_MARK = "...";

    private final String shape;
    private int at;

    TemplateParser(String shape) {
        this.shape = shape;
    }

    List<Step> steps() {
        List<Step> steps = sequence();
        if (at < shape.length()) {
            throw new IllegalArgumentException("unexpected '}' at " + at + " of template: " + shape);
        }
        return steps;
    }

    private List<Step> sequence() {
        List<Step> steps = new ArrayList<>();
        while (at < shape.length() && shape.charAt(at) != '}') {
            char c = shape.charAt(at);
            if (c == ' ') {
                at++;
                steps.add(new Step.Blank());
            } else if (c == '*' && at == shape.length() - 1) {
                at++;
                steps.add(new Step.Rest());
            } else if (shape.startsWith("{?", at)) {
                at += 2;
                List<Step> part = sequence();
                at++;
                steps.add(new Step.Optional(part));
            } else if (c == '{') {
                steps.add(hole());
            } else {
                steps.add(new Step.Literal(literal()));
            }
        }
        return List.copyOf(steps);
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

    private Step hole() {
        int end = shape.indexOf('}', at);
        String name = shape.substring(at + 1, end);
        at = end + 1;
        if (name.endsWith(TEXT_MARK)) {
            Hole hole = Hole.named(name.substring(0, name.length() - TEXT_MARK.length()));
            return new Step.Text(hole.ordinal(), textBehind());
        }
        return word(Hole.named(name), String.valueOf(at < shape.length() ? stop() : ' '));
    }

    private static Step.Word word(Hole hole, String stop) {
        return switch (hole) {
            case BITS -> Step.Word.ofDigits(hole);
            case VERSION -> Step.Word.ofText(hole, stop + ':');
            default -> Step.Word.ofText(hole, stop);
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
