package org.tlsbadge.http.config;

import java.util.List;

/** Settings that cannot be used; the message has one line for each. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    ConfigurationException(List<String> errors) {
        super(String.join(System.lineSeparator(), errors));
    }
}
