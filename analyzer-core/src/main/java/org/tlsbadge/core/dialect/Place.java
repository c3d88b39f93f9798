package org.tlsbadge.core.dialect;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.Clause;
import org.tlsbadge.core.trace.Keyword;

/**
 * Where in a field a server writes something. A place, not a search: a sender chooses the HELO name and the envelope sender, so
 * text in any other place proves nothing.
 *
 * @param clause the clause
 * @param part   which part of it
 * @param nth    for comments: 0 the first, -1 the last, {@link #ANY} whichever has the shape
 */
public record Place(Keyword clause, Part part, int nth) {

    static final int ANY = Integer.MIN_VALUE;

    private static final int MAX_COMMENTS = 16;

    /** How many spans may be tried here. */
    int choices(Clause found) {
        return nth == ANY ? Math.min(found.comments(), MAX_COMMENTS) : 1;
    }

    /** Whether this is the place of that comment of so many. */
    boolean isComment(int number, int comments) {
        return part == Part.COMMENT && (nth == ANY || nth == number || nth < 0 && nth + comments == number);
    }

    /** The parts of a clause. */
    public enum Part {
        COMMENT,
        /** The first word behind the keyword. */
        WORD,
        /** All words up to the first comment. */
        VALUE,
        /** All words behind the last comment. */
        TAIL,
        /** Everything, comments included. */
        ALL
    }

    public static Place comment(Keyword clause, int nth) {
        return new Place(clause, Part.COMMENT, nth);
    }

    public static Place first(Keyword clause) {
        return comment(clause, 0);
    }

    public static Place second(Keyword clause) {
        return comment(clause, 1);
    }

    public static Place third(Keyword clause) {
        return comment(clause, 2);
    }

    public static Place last(Keyword clause) {
        return comment(clause, -1);
    }

    /** Whichever comment has the shape; for marks. */
    public static Place any(Keyword clause) {
        return comment(clause, ANY);
    }

    public static Place word(Keyword clause) {
        return new Place(clause, Part.WORD, 0);
    }

    public static Place value(Keyword clause) {
        return new Place(clause, Part.VALUE, 0);
    }

    /** The words behind the last comment; none when the clause has no comment. */
    public static Place tail(Keyword clause) {
        return new Place(clause, Part.TAIL, 0);
    }

    public static Place all(Keyword clause) {
        return new Place(clause, Part.ALL, 0);
    }

    /** The characters there; null when the clause has no such place. */
    @Nullable
    Span in(Clause found, int choice) {
        return switch (part) {
            case COMMENT -> found.comment(nth == ANY ? choice : nth);
            case WORD -> found.word();
            case VALUE -> found.value();
            case TAIL -> found.tail();
            case ALL -> found.all();
        };
    }
}
