package org.tlsbadge.samples.law;

import java.util.List;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.verdict.Badge;

/**
 * Which of two badges a sender would rather see on his message.
 *
 * <p>From the rows of the model: a reader is warned by {@code not_encrypted} and learns nothing from {@code not_recorded}, so a
 * sender who turns the first into the second has hidden something. {@code internal} claims that nobody outside had the message,
 * which reassures more than saying nothing; it is a claim of its own, so nothing may turn into it, nor it into anything that
 * speaks of encryption. Among the locks the model's first match wins, hence {@code partly_encrypted} is worse than
 * {@code encrypted_weak}: both are amber, and the former names a leg that was open. {@code encrypted} is the best there is.
 */
final class Goodness {

    private static final List<Badge> WORST_FIRST = List.of(
            Badge.NOT_ENCRYPTED,
            Badge.NOT_RECORDED,
            Badge.INTERNAL,
            Badge.PARTLY_ENCRYPTED,
            Badge.ENCRYPTED_WEAK,
            Badge.ENCRYPTED);

    private Goodness() {}

    static boolean isBetter(Analysis one, Analysis other) {
        return of(one) > of(other);
    }

    /** Whether it is a better lock, or a lock at all where the other is none. */
    static boolean isBetterLock(Analysis one, Analysis other) {
        return of(one) > WORST_FIRST.indexOf(Badge.INTERNAL) && isBetter(one, other);
    }

    private static int of(Analysis analysis) {
        return WORST_FIRST.indexOf(analysis.verdict().badge());
    }
}
