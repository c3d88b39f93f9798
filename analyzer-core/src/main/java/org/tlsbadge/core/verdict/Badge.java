package org.tlsbadge.core.verdict;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one thing an end user sees. Words first, shape second, colour third. */
public enum Badge {
    /** Nobody outside had the message. */
    INTERNAL("house", "blue-grey"),
    NOT_RECORDED("question-mark", "grey"),
    NOT_ENCRYPTED("lock-open", "red"),
    PARTLY_ENCRYPTED("lock-half", "amber"),
    ENCRYPTED_WEAK("lock-cracked", "amber"),
    ENCRYPTED("lock-closed", "green");

    private final String state = name().toLowerCase(Locale.ROOT);
    private final String shape;
    private final String colour;

    Badge(String shape, String colour) {
        this.shape = shape;
        this.colour = colour;
    }

    /** The word in JSON, on the command line and in message keys. */
    public String state() {
        return state;
    }

    public String shape() {
        return shape;
    }

    public String colour() {
        return colour;
    }

    /** Null for a word that is no state. */
    public static @Nullable Badge of(String state) {
        for (Badge badge : values()) {
            if (badge.state().equals(state)) {
                return badge;
            }
        }
        return null;
    }
}
