package org.tlsbadge.scan.imap;

import java.io.IOException;

/** The server says no, or something that makes no sense; asking again does not help. */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
