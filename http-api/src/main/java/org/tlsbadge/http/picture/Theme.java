package org.tlsbadge.http.picture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.verdict.Badge;

/** What a picture is seen on. Each colour has at least 4.5 : 1 contrast to it. */
public enum Theme {
    LIGHT("#ffffff", "#4a6178", "#5b6470", "#b3261e", "#8f5300", "#1a7a3c"),
    DARK("#16191d", "#9db4cb", "#b3bac4", "#ff8a80", "#f2b24d", "#6fd38f"),
    /** Black on white: told apart by shape alone. */
    CONTRAST("#ffffff", "#000000", "#000000", "#000000", "#000000", "#000000");

    private final String ground;
    private final String blueGrey;
    private final String grey;
    private final String red;
    private final String amber;
    private final String green;

    Theme(String ground, String blueGrey, String grey, String red, String amber, String green) {
        this.ground = ground;
        this.blueGrey = blueGrey;
        this.grey = grey;
        this.red = red;
        this.amber = amber;
        this.green = green;
    }

    /** The word in addresses and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What shows through holes. */
    public String ground() {
        return ground;
    }

    /** As {@code #rrggbb}. */
    public String colour(Badge badge) {
        return switch (badge) {
            case INTERNAL -> blueGrey;
            case NOT_RECORDED -> grey;
            case NOT_ENCRYPTED -> red;
            case PARTLY_ENCRYPTED, ENCRYPTED_WEAK -> amber;
            case ENCRYPTED -> green;
        };
    }

    /** Null for a word that is no theme. */
    public static @Nullable Theme of(String word) {
        for (Theme theme : values()) {
            if (theme.word().equals(word)) {
                return theme;
            }
        }
        return null;
    }
}
