package org.tlsbadge.core.trace;

/**
 * How quotation marks are understood. RFC 5322 gives them a meaning outside comments only; but servers write an address with a
 * quoted local part into a comment, and some let a client write a lone quotation mark outside. Where that makes a difference,
 * a field is read in every way and only what all of them agree on is believed.
 */
public enum Quoting {
    /** RFC 5322: strings outside comments, plain characters inside. */
    STANDARD(true, false),
    /** Strings everywhere. */
    EVERYWHERE(true, true),
    /** Plain characters everywhere. */
    NOWHERE(false, false);

    final boolean outside;
    final boolean inside;

    Quoting(boolean outside, boolean inside) {
        this.outside = outside;
        this.inside = inside;
    }
}
