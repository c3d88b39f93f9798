package org.tlsbadge.core.dialect;

import org.tlsbadge.core.trace.Keyword;

/**
 * One way in which a server makes itself known. Written by the server alone, never by a client.
 *
 * @param kind where to look
 * @param clause for slots: the clause
 * @param key  how marks are found quickly: the first word of the comment or value, or the domain
 * @param slot the place and shape to be met; for domains unused
 * @param behindSender whether it may stand behind a comment with the envelope sender, in which some servers write what is not quoted
 * @param shapeOnly the text names no product: the mark counts only when no dialect claims the field by a product's name
 */
public record Mark(Kind kind, Keyword clause, String key, Slot slot, boolean behindSender, boolean shapeOnly) {

    /** Where a mark stands. */
    public enum Kind {
        /** A comment of a clause. */
        COMMENT,
        /** The words of a clause. */
        VALUE,
        /** The words of a clause behind its comments. */
        TAIL,
        /** The name behind {@code by} lies under a domain. */
        DOMAIN
    }

    static Mark of(Place place, String shape, boolean behindSender, boolean shapeOnly) {
        Slot slot = Slot.at(place, shape);
        Kind kind = switch (place.part()) {
            case COMMENT -> Kind.COMMENT;
            case TAIL -> Kind.TAIL;
            default -> Kind.VALUE;
        };
        String key = slot.shape().firstWord();
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a mark must begin with a word of its own: " + shape);
        }
        return new Mark(
                kind,
                place.clause(),
                key.chars().allMatch(Character::isDigit) ? FirstWord.DIGIT : key,
                slot,
                behindSender,
                shapeOnly);
    }

    static Mark domain(String domain) {
        if (domain.length() < Domain.ENDING) {
            throw new IllegalArgumentException("a shorter domain than Domain.ENDING: " + domain);
        }
        return new Mark(Kind.DOMAIN, Keyword.BY, domain, Slot.at(Place.word(Keyword.BY), "*"), false, false);
    }
}
