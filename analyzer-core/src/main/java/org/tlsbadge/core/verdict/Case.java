package org.tlsbadge.core.verdict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.tls.TlsProfile;
import org.tlsbadge.core.trust.Standing;

/**
 * All that is known of one message before it is judged.
 *
 * @param fields    all fields, in message order
 * @param hops      newest first
 * @param standing  how far they may be believed
 * @param profile   the policy for versions and suites
 * @param truncated whether a limit cut something off
 * @param now       the time of the analysis; null when dates are not to be compared with it
 */
public record Case(
        List<HeaderField> fields,
        List<Hop> hops,
        Standing standing,
        TlsProfile profile,
        boolean truncated,
        @Nullable Instant now) {

    /** The hop at which the message came in from outside; null when nothing is vouched. */
    public @Nullable Hop border() {
        Integer border = standing.border();
        return border == null ? null : hops.get(border);
    }
}
