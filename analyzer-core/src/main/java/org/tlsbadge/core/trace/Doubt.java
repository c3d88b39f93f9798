package org.tlsbadge.core.trace;

/** Whether the clauses of a field are certain. */
public enum Doubt {
    NONE,
    /** Not the shape of a trace field: neither {@code from} nor {@code by} opens a clause. Some servers write only a remark. */
    NO_CLAUSES,
    /** A clause that can stand only once stands twice, or where hardly any server writes it, and nothing tells whether the server did. */
    REPEATED,
    /** Parentheses do not match, so nothing tells what is a comment. */
    UNBALANCED,
    /** Longer or nested deeper than the limits allow, so that its end was not read. */
    LIMITED;

    /** Whether somebody may have written clauses of his own into the field. */
    public boolean isDisputed() {
        return this == REPEATED || isUnreadable();
    }

    /** Whether nothing tells what is a clause and what is a comment. */
    public boolean isUnreadable() {
        return this == UNBALANCED || this == LIMITED;
    }
}
