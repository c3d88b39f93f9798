package org.tlsbadge.core.verdict;

import java.util.Locale;

/** How much a finding matters to a reader. */
public enum Severity {
    INFO,
    NOTICE,
    WARNING;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word in JSON. */
    public String word() {
        return word;
    }
}
