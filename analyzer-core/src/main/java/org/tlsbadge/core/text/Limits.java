package org.tlsbadge.core.text;

/**
 * How much of a message is read. Reaching a limit is a finding; what lies within it is still analysed.
 *
 * @param headerBlock  characters of the header block
 * @param hops         {@code Received} fields
 * @param field        characters of one field's body
 * @param commentDepth nesting of comments in one field
 */
public record Limits(int headerBlock, int hops, int field, int commentDepth) {

    public static final Limits DEFAULT = new Limits(1 << 20, 500, 64 << 10, 64);
}
