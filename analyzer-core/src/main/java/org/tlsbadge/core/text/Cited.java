package org.tlsbadge.core.text;

import java.util.regex.Pattern;

/**
 * A value together with the exact characters that prove it. Facts about a message exist only in this form.
 *
 * @param <T> what was read
 */
public sealed interface Cited<T> {

    /** What was read. */
    T value();

    /** Where it stands. */
    Span proof();

    /** A value that was made from the characters of {@code proof}. */
    static <T> Cited<T> of(T value, Span proof) {
        return new Fact<>(value, proof);
    }

    /** The characters of {@code proof} themselves. */
    static Cited<String> text(SourceText source, Span proof) {
        return new Quote(source, proof);
    }

    /** A value of its own. */
    record Fact<T>(T value, Span proof) implements Cited<T> {}

    /** Characters of the source, a line break among them undone (RFC 5322 section 2.2.3); copied out only when somebody asks. */
    record Quote(SourceText source, Span proof) implements Cited<String> {
        private static final Pattern FOLD = Pattern.compile("[ \t]*\r?\n[ \t]*");

        @Override
        public String value() {
            String text = proof.in(source);
            return text.indexOf('\n') < 0 ? text : FOLD.matcher(text).replaceAll(" ");
        }

        @Override
        public String toString() {
            return value();
        }
    }
}
