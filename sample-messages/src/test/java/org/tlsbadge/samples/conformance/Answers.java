package org.tlsbadge.samples.conformance;

import java.util.EnumSet;
import java.util.Set;
import org.tlsbadge.core.hop.Certificate.State;
import org.tlsbadge.core.hop.Transport.Kind;

/** The words of the vectors as sets of right answers. */
final class Answers {

    private Answers() {}

    static Set<Kind> kinds(String tls, String with) {
        if ("HTTPS".equalsIgnoreCase(with)) {
            return Set.of();
        }
        return switch (tls) {
            case "yes" -> EnumSet.of(Kind.ENCRYPTED);
            case "no" -> EnumSet.of(Kind.PLAINTEXT, Kind.LOCAL);
            default -> EnumSet.of(Kind.NOT_RECORDED, Kind.LOCAL, Kind.CONTRADICTORY);
        };
    }

    static Set<State> certificate(String word) {
        return switch (word) {
            case "verified" -> EnumSet.of(State.VERIFIED);
            case "presented_unverified", "unverified", "expired", "failed" ->
                EnumSet.of(State.NOT_VERIFIED, State.FAILED);
            case "none" -> EnumSet.of(State.NOT_PRESENTED, State.NOT_RECORDED);
            case "not_requested" -> EnumSet.of(State.NOT_REQUESTED, State.NOT_RECORDED);
            default -> EnumSet.complementOf(EnumSet.of(State.VERIFIED));
        };
    }
}
