package org.tlsbadge.cli;

/** An input that cannot be read; the message names it and says why. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
