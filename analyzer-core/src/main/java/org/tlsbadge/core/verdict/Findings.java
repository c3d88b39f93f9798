package org.tlsbadge.core.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.text.Span;

/** Findings being collected, with the arguments that most of them share. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    List<Finding> all() {
        return all;
    }

    void add(FindingCode code) {
        all.add(Finding.of(code));
    }

    void add(FindingCode code, String argument, String value) {
        all.add(new Finding(code, null, List.of(), Map.of(argument, value)));
    }

    /** A finding about one hop; of its facts it carries those that its code names. */
    void add(FindingCode code, Hop hop, @Nullable Span proof, Object... more) {
        List<Span> proofs = proof == null ? List.of() : List.of(proof);
        all.add(new Finding(code, hop.index(), proofs, new HopArguments(code, hop, more)));
    }
}
