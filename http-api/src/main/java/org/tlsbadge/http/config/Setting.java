package org.tlsbadge.http.config;

import java.util.Locale;

/**
 * One thing an operator can set. Its name is the key in the configuration file, with {@code --} before it the flag, and in capitals
 * with {@code TLSBADGE_} before it the environment variable.
 *
 * @param name     lower case, hyphens
 * @param standard what holds when it is not set; empty for nothing
 * @param form     what may be written
 * @param meaning  one sentence for the documentation
 */
public record Setting(String name, String standard, String form, String meaning) {

    /** Name of the environment variable. */
    public String variable() {
        return "TLSBADGE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Name on the command line. */
    public String flag() {
        return "--" + name;
    }
}
