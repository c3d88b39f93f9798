package org.tlsbadge.core.explain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.verdict.Finding;

/** What stands in the places of a text. Asked for place by place: a headline has one or two of all that is known. */
interface Places {

    /** Null when nothing does. */
    @Nullable
    String get(String name);

    /** Whatever a map has. */
    record Of(Map<String, String> arguments) implements Places {

        @Override
        public @Nullable String get(String name) {
            return arguments.get(name);
        }
    }

    /** What a finding knows, as far as its code has a place for it. */
    record Known(Finding finding) implements Places {

        @Override
        public @Nullable String get(String name) {
            if (!finding.code().arguments().contains(name)) {
                return null;
            }
            String value = finding.arguments().get(name);
            // Two numbers are worth a sentence only when they differ.
            boolean again = name.equals("strength")
                    && value != null
                    && value.equals(finding.arguments().get("bits"));
            return again ? null : value;
        }
    }
}
