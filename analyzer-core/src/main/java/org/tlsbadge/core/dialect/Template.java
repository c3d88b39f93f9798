package org.tlsbadge.core.dialect;

import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;
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
    private final Program program;
    /** The character with which every text of this shape begins; 0 when any may. */
    private final char first;

    private Template(String shape) {
        this.shape = shape;
        this.program = new TemplateParser(shape).program();
        this.first = program.firstCharacter();
    }

    public static Template of(String shape) {
        return new Template(shape);
    }

    /** Whether the range has this shape; fills the holes if so. */
    public boolean matches(SourceText source, Span region, Holes holes) {
        return matches(source, region.start(), region.end(), holes);
    }

    public boolean matches(SourceText source, int start, int end, Holes holes) {
        if (start == end || !mayBeginWith(source.charAt(start))) {
            return false;
        }
        int last = Ascii.trimBlanks(source, start, end);
        return program.match(source, Ascii.skipBlanks(source, start, last), last, holes) == last;
    }

    private boolean mayBeginWith(char c) {
        return first == 0 || first == c || Ascii.isBlank(c);
    }

    /** The word with which every text of this shape begins; empty when it begins with a hole. */
    public String firstWord() {
        return program.firstWord();
    }

    @Override
    public String toString() {
        return shape;
    }
}
