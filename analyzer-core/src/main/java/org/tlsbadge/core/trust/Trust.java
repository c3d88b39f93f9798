package org.tlsbadge.core.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Transport;

/** Decides how far down a trace may be believed. */
public final class Trust {

    private final TrustPolicy policy;
    private final Providers providers;

    public Trust(TrustPolicy policy) {
        this(policy, Providers.KNOWN);
    }

    Trust(TrustPolicy policy, Providers providers) {
        this.policy = policy;
        this.providers = providers;
    }

    /**
     * The standing of each hop.
     *
     * @param fields all fields of the message, in message order, for stamps
     * @param hops   newest first
     */
    public Standing of(List<HeaderField> fields, List<Hop> hops) {
        if (hops.isEmpty() || policy.newestClaimed()) {
            return new Standing(Grade.NONE, roles(hops, -1, false), null, false, policy.inside(), null, null);
        }
        Walk walk = new Walk(hops, policy.inside(), providers);
        int border = walk.border();
        Hop at = hops.get(border);
        Provider provider = providers.writerOf(at);
        boolean internal = border == hops.size() - 1 && walk.endsInside(at, provider);
        Stamp stamp = provider == null || internal ? null : StampReader.read(provider, fields, at);
        return new Standing(
                grade(stamp), roles(hops, border, internal), border, internal, policy.inside(), provider, stamp);
    }

    private Grade grade(@Nullable Stamp stamp) {
        if (stamp != null) {
            return Grade.STAMPED;
        }
        return policy.inside().isNamed() ? Grade.CONFIGURED : Grade.INFERRED;
    }

    private static List<Role> roles(List<Hop> hops, int border, boolean internal) {
        Role[] roles = new Role[hops.size()];
        for (int i = 0; i < roles.length; i++) {
            if (i < border || internal) {
                boolean local = hops.get(i).transport().kind() == Transport.Kind.LOCAL;
                roles[i] = local ? Role.LOCAL : Role.INTERNAL;
            } else {
                roles[i] = i == border ? Role.BORDER : Role.CLAIMED;
            }
        }
        return List.of(roles);
    }
}
