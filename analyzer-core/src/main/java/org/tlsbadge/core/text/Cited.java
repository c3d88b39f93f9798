package org.tlsbadge.core.text;

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
    static Cited<String> text(String source, Span proof) {
        return new Quote(source, proof);
    }

    /** A value of its own. */
    record Fact<T>(T value, Span proof) implements Cited<T> {}

    /** Characters of the source; copied out only when somebody asks. */
    record Quote(String source, Span proof) implements Cited<String> {
        @Override
        public String value() {
            return proof.in(source);
        }

        @Override
        public String toString() {
            return value();
        }
    }
}
