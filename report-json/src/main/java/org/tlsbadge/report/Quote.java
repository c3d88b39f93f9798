package org.tlsbadge.report;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.text.Span;

/**
 * {@code findings[].evidence}: the characters of a field that show a finding.
 *
 * @param start first UTF-16 unit in the {@code raw} of the finding's hop
 * @param end   unit behind the last
 * @param text  the characters between
 */
public record Quote(int start, int end, String text) {

    /** A place in the source of the hop's field as one in its body; null when it lies elsewhere. */
    static @Nullable Quote of(Hop hop, Span place) {
        Span body = hop.field().body();
        if (place.start() < body.start() || place.end() > body.end()) {
            return null;
        }
        Span inRaw = place.relativeTo(body.start());
        return new Quote(inRaw.start(), inRaw.end(), place.in(hop.field().source()));
    }
}
