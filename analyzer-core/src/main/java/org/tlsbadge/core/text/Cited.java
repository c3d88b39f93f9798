package org.tlsbadge.core.text;

import java.util.function.Function;

/**
 * A value together with the exact characters that prove it. Facts about a message exist only in this form.
 *
 * @param value what was read
 * @param proof where it stands
 */
public record Cited<T>(T value, Span proof) {

    public <R> Cited<R> map(Function<? super T, ? extends R> reading) {
        return new Cited<>(reading.apply(value), proof);
    }

    /** The characters of {@code proof} as they stand in the source. */
    public static Cited<String> text(String source, Span proof) {
        return new Cited<>(proof.in(source), proof);
    }
}
