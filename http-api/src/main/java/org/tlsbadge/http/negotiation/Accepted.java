package org.tlsbadge.http.negotiation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.http.problem.ProblemException;
import org.tlsbadge.http.problem.ProblemKind;

/** Chooses the form of an answer by {@code Accept}, RFC 9110 section 12.5.1. */
public final class Accepted {

    private static final int MOST = 32;

    private Accepted() {}

    /** The offer with the highest quality, of equals the first; {@link ProblemKind#NOT_ACCEPTABLE} when there is none. */
    public static String best(@Nullable String accept, List<String> offers) {
        return choose(accept, offers)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_ACCEPTABLE, "This operation answers " + String.join(", ", offers) + "."));
    }

    /** The same, for those who can do without. */
    public static Optional<String> choose(@Nullable String accept, List<String> offers) {
        if (accept == null || accept.isBlank() || accept.equals("*/*") || accept.equals(offers.get(0))) {
            return Optional.of(offers.get(0));
        }
        String best = "";
        int highest = 0;
        for (String offer : offers) {
            int quality = quality(accept.toLowerCase(Locale.ROOT), offer);
            if (quality > highest) {
                highest = quality;
                best = offer;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Of the most specific range that fits. */
    private static int quality(String accept, String offer) {
        int specific = -1;
        int quality = 0;
        for (String range : accept.split(",", MOST)) {
            String[] parts = range.split(";");
            int fits = parts.length == 0 ? -1 : fits(parts[0].strip(), offer);
            if (fits > specific) {
                specific = fits;
                quality = quality(parts);
            }
        }
        return quality;
    }

    private static int fits(String range, String offer) {
        if (range.equals(offer)) {
            return 2;
        }
        if (range.endsWith("/*") && offer.startsWith(range.substring(0, range.length() - 1))) {
            return 1;
        }
        return range.equals("*/*") ? 0 : -1;
    }

    private static int quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String weight = parts[i].strip();
            if (weight.matches("q=[01](\\.[0-9]{0,3})?")) {
                return (int) Math.round(Double.parseDouble(weight.substring(2)) * 1000);
            }
        }
        return 1000;
    }
}
