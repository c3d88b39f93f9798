package org.tlsbadge.core.dialect;

import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.Octets;
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
    /** The octets with which every text of this shape begins, up to eight, as one number; and which of its bits count. */
    private final long head;

    private final long headBits;
    /** How many characters it has at least. */
    private final int shortest;

    private Template(String shape) {
        this.shape = shape;
        this.program = new TemplateParser(shape).program();
        int octets = program.beginning();
        this.head = octets == 0 ? 0 : program.beginningOctets();
        this.headBits = octets == 0 ? 0 : Octets.first(octets);
        this.shortest = Math.max(1, program.shortest());
    }

    public static Template of(String shape) {
        return new Template(shape);
    }

    /** Whether the range has this shape; fills the holes if so. */
    public boolean matches(SourceText source, Span region, Holes holes) {
        return matches(source, region.start(), region.end(), holes);
    }

    public boolean matches(SourceText source, int start, int end, Holes holes) {
        if (end - start < shortest || !mayBeginAt(source, start, end)) {
            return false;
        }
        int last = Ascii.trimBlanks(source, start, end);
        return program.match(source, Ascii.skipBlanks(source, start, last), last, holes) == last;
    }

    /** One look, which most texts of another shape do not pass. Blanks before the text may be passed over. */
    boolean mayBeginAt(SourceText source, int start, int end) {
        long octets = source.word(start, Math.min(Long.BYTES, end - start));
        return (octets & headBits) == head || Ascii.isBlank((char) (octets & 0xFF));
    }

    /** The word with which every text of this shape begins, {@code #} for an address; empty when it begins with another hole. */
    public String firstWord() {
        if (shape.startsWith("{address}")) {
            return FirstWord.DIGIT;
        }
        return headBits == 0 ? "" : FirstWord.of(shape);
    }

    @Override
    public String toString() {
        return shape;
    }
}
