package org.tlsbadge.core.text;

/**
 * A half-open range of UTF-16 code units, {@code [start, end)}, in the text that was handed to the analyzer.
 *
 * @param start first unit, 0 or more
 * @param end   first unit behind the range, {@code start} or more
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw notASpan(start, end);
        }
    }

    /** Apart from the constructor, which stays small enough for every compiler to inline. */
    private static IllegalArgumentException notASpan(int start, int end) {
        return new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The characters of this range. */
    public String in(SourceText source) {
        return source.substring(start, end);
    }

    /** The same range in a text that begins at {@code origin} of this one. */
    public Span relativeTo(int origin) {
        return new Span(start - origin, end - origin);
    }
}
