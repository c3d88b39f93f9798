package org.tlsbadge.core.verdict;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Span;

/**
 * One thing to be said of a message.
 *
 * @param code      what
 * @param hop       the hop it is about; null when it is about the message
 * @param proof     the characters that show it, in that hop's field; may be empty
 * @param arguments what the words may mention: a sender may have chosen some of it, so it is text and nothing else
 */
public record Finding(FindingCode code, @Nullable Integer hop, List<Span> proof, Map<String, String> arguments) {

    public Finding {
        proof = List.copyOf(proof);
        arguments = arguments instanceof HopArguments ? arguments : Map.copyOf(arguments);
    }

    /** About the message as a whole. */
    public static Finding of(FindingCode code) {
        return new Finding(code, null, List.of(), Map.of());
    }
}
