package org.tlsbadge.http.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/** Cuts a field into pieces by painting over it, the general first, the particular last: what is on top explains a character. */
final class Paint {

    private record Colour(
            @Nullable String key, boolean proof, @Nullable String hint) {}

    private final String raw;
    private final int origin;
    private final int[] on;
    private final List<Colour> colours = new ArrayList<>();

    /** The body of a field, in its source. */
    Paint(SourceText source, Span body) {
        this.raw = body.in(source);
        this.origin = body.start();
        this.on = new int[raw.length()];
        colours.add(new Colour(null, false, null));
    }

    void explain(@Nullable Span place, String key) {
        put(place, new Colour(key, false, null));
    }

    /** What the sender chose, however it looks. */
    void senderChosen(@Nullable Span place, String key) {
        put(place, new Colour(key, false, "sender"));
    }

    /** What states something; exact when nothing within it says it more exactly. */
    void prove(Span place, @Nullable String key, boolean exact) {
        put(place, new Colour(key, true, exact ? "exact" : null));
    }

    private void put(@Nullable Span place, Colour colour) {
        if (place == null) {
            return;
        }
        int start = Math.max(0, place.start() - origin);
        int end = Math.min(on.length, place.end() - origin);
        if (start < end) {
            Arrays.fill(on, start, end, colours.size());
            colours.add(colour);
        }
    }

    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= on.length; i++) {
            if (i == on.length || on[i] != on[start]) {
                Colour colour = colours.get(on[start]);
                String text = VisibleText.of(raw.substring(start, i));
                // A bracket between two words needs no explanation.
                boolean word = text.codePoints().anyMatch(Character::isLetterOrDigit);
                segments.add(new Segment(text, word ? colour.key() : null, colour.proof(), colour.hint()));
                start = i;
            }
        }
        return segments;
    }
}
