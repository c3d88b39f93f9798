package org.tlsbadge.core;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.tls.TlsProfile;
import org.tlsbadge.core.trust.TrustPolicy;

/**
 * How messages are to be analysed.
 *
 * @param trust   what the caller says of the trace
 * @param profile the policy for versions and suites
 * @param limits  how much of a message is read
 * @param now     the time against which dates are checked; null for none, which makes an analysis repeatable
 */
public record Options(
        TrustPolicy trust,
        TlsProfile profile,
        Limits limits,
        @Nullable Instant now) {

    public static final Options DEFAULT = new Options(TrustPolicy.DEFAULT, TlsProfile.RFC9325, Limits.DEFAULT, null);
}
