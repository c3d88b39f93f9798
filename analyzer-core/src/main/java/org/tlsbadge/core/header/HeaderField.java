package org.tlsbadge.core.header;

import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/**
 * One field of a header block, folded lines and all.
 *
 * @param source the text in which both ranges lie
 * @param name   the field's name, without the colon
 * @param body   what follows the colon and the blanks behind it, folds kept, without the last line break
 */
public record HeaderField(SourceText source, Span name, Span body) {

    /** Whether this is the name, which is given in lower case. */
    public boolean isNamed(String lowerCase) {
        return Ascii.equalsLower(source, name.start(), name.end(), lowerCase);
    }

    /** The body exactly as handed in. */
    public String raw() {
        return body.in(source);
    }

    /** A field that was handed over apart from any message, as an add-in does. */
    public static HeaderField of(String name, String body) {
        SourceText source = SourceText.of(name + ": " + body);
        int start = Ascii.skipBlanks(source, name.length() + 1, source.length());
        return new HeaderField(source, new Span(0, name.length()), new Span(start, source.length()));
    }
}
