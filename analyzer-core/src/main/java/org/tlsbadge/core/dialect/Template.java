package org.tlsbadge.core.dialect;

import java.util.List;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.Span;

/**
 * The shape of a text that a server writes. Vocabulary:
 * <ul>
 *   <li>literal characters; a blank stands for any white space, folds included
 *   <li>{@code {hole}}: one word: no blank, bracket, comma or semicolon, up to the next literal character; {@code {bits}}: digits;
 *       {@code {version}}: a word that begins like a TLS version
 *   <li>{@code {hole...}}: any text up to the last place where the literal behind it stands
 *   <li>{@code {?…}}: this part may be missing
 *   <li>{@code *} at the end: whatever follows
 * </ul>
 * The whole range must have the shape. No alternation and no repetition, so matching is linear.
 */
public final class Template {

    private final String shape;
    private final Step[] steps;
    /** The character with which every text of this shape begins; 0 when any may. */
    private final char first;

    private Template(String shape) {
        this.shape = shape;
        List<Step> parsed = new TemplateParser(shape).steps();
        this.steps = parsed.toArray(new Step[0]);
        this.first = !parsed.isEmpty() && parsed.get(0) instanceof Step.Literal literal
                ? literal.text().charAt(0)
                : 0;
    }

    public static Template of(String shape) {
        return new Template(shape);
    }

    /** Whether the range has this shape; fills the holes if so. */
    public boolean matches(String source, Span region, Holes holes) {
        return matches(source, region.start(), region.end(), holes);
    }

    public boolean matches(String source, int start, int end, Holes holes) {
        if (start == end || !mayBeginWith(source.charAt(start))) {
            return false;
        }
        int last = Ascii.trimBlanks(source, start, end);
        int at = run(steps, source, Ascii.skipBlanks(source, start, last), last, holes);
        return at == last;
    }

    private boolean mayBeginWith(char c) {
        return first == 0 || first == c || Ascii.isBlank(c);
    }

    /**
     * Behind the match, or -1. The kinds that are common are told apart here: a call that can go to five places costs more than
     * what most of these steps do.
     */
    static int run(Step[] steps, String source, int start, int end, Holes holes) {
        int at = start;
        for (int i = 0; i < steps.length && at >= 0; i++) {
            Step step = steps[i];
            if (step instanceof Step.Literal literal) {
                at = literal.match(source, at, end, holes);
            } else if (step instanceof Step.Word word) {
                at = word.match(source, at, end, holes);
            } else if (step instanceof Step.Blank blank) {
                at = blank.match(source, at, end, holes);
            } else {
                at = step.match(source, at, end, holes);
            }
        }
        return at;
    }

    /** The word with which every text of this shape begins; empty when it begins with a hole. */
    public String firstWord() {
        return steps.length == 0 ? "" : steps[0].firstWord();
    }

    @Override
    public String toString() {
        return shape;
    }
}
