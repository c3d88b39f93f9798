package org.tlsbadge.core.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.HostName;
import org.tlsbadge.core.hop.IpAddress;
import org.tlsbadge.core.hop.Peer;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.trace.Doubt;
import org.tlsbadge.core.trace.Keyword;

/**
 * Walks down the trace as long as each vouched server recorded a client that was itself inside. Only what that server observed
 * counts, its client's address or a name it confirmed; never HELO or {@code with} words. When in doubt the walk ends.
 */
final class Walk {

    private static final String LOCALHOST = "localhost";
    private static final String FILTER = "amavis";

    private final List<Hop> hops;
    private final Inside inside;
    private final Providers providers;

    Walk(List<Hop> hops, Inside inside, Providers providers) {
        this.hops = hops;
        this.inside = inside;
        this.providers = providers;
    }

    /** The index of the oldest vouched hop. There must be a hop. */
    int border() {
        int at = 0;
        while (at + 1 < hops.size() && leadsOn(hops.get(at), hops.get(at + 1))) {
            at++;
        }
        return at;
    }

    /** Whether the oldest hop of all, written by that provider, shows that nobody outside had the message. */
    boolean endsInside(Hop oldest, @Nullable Provider provider) {
        Peer client = oldest.client();
        if (!oldest.isKnownServer() || oldest.isSubmission()) {
            return false;
        }
        return oldest.isHandedOverLocally() || isConfigured(client) || isOfProvider(oldest, provider);
    }

    private boolean leadsOn(Hop hop, Hop next) {
        if (!hop.isKnownServer() || hop.field().doubt().isDisputed() || hop.isSubmission()) {
            return false;
        }
        Peer client = hop.client();
        if (isConfigured(client) && isInsideName(next.by()) || isOfProvider(hop, providers.writerOf(hop))) {
            return true;
        }
        if (isCollected(hop)) {
            return isFromThere(hop, next);
        }
        IpAddress address = client.address() == null ? null : client.address().value();
        if (client.isSameHost() || address == null && hop.isHandedOverLocally()) {
            return isSameHost(hop, next);
        }
        if (address == null) {
            return isMark(hop) && next.field().clause(Keyword.FROM) != null;
        }
        return (address.isPrivate() || address.isLinkLocal()) && isNamedBy(hop, next);
    }

    /** A queue's remark that its own SMTP server called it (qmail: {@code invoked from network}): that server's field is the next. */
    private static boolean isMark(Hop hop) {
        return hop.field().doubt() == Doubt.NO_CLAUSES;
    }

    private boolean isConfigured(Peer client) {
        if (!inside.isNamed()) {
            return false;
        }
        boolean byAddress =
                client.address() != null && inside.contains(client.address().value());
        boolean byName = client.nameVerified()
                && client.name() != null
                && inside.containsName(client.name().value());
        return byAddress || byName;
    }

    private static boolean isOfProvider(Hop hop, @Nullable Provider provider) {
        if (provider == null) {
            return false;
        }
        Peer client = hop.client();
        if (client.address() == null) {
            return provider.withoutFrom() && hop.field().clause(Keyword.FROM) == null;
        }
        String helo = client.helo() == null ? "" : client.helo().value();
        return provider.contains(client.address().value(), helo);
    }

    /** A balancer or a proxy of the inside writes no field: what stands below is then a stranger's, by the name he gives himself. */
    private boolean isInsideName(@Nullable Cited<String> by) {
        return inside.domains().isEmpty()
                || by == null
                || by.value().indexOf('.') < 0
                || isLocalhost(by)
                || inside.containsName(by.value());
    }

    /** Handed over on one machine: the next field must be that machine's, or its filter's. */
    private static boolean isSameHost(Hop hop, Hop next) {
        if (next.by() == null) {
            return next.client().local();
        }
        return same(next.by(), hop.by())
                || isLocalhost(next.by())
                || isNamedFromInside(hop) && same(next.by(), hop.client().helo());
    }

    /** Behind a proxy on the same machine a stranger chooses the name, but no stranger gets at LMTP, a unix socket or a filter. */
    private static boolean isNamedFromInside(Hop hop) {
        return hop.client().address() == null || hop.isLmtp() || hop.server().equals(FILTER);
    }

    /**
     * A private address is everybody's behind a proxy, and no secret: the next field must be by that client's verified name. Only the
     * server's own address is nobody else's.
     */
    private static boolean isNamedBy(Hop hop, Hop next) {
        Peer client = hop.client();
        if (client.nameVerified() && same(next.by(), client.name())) {
            return true;
        }
        Cited<IpAddress> own = hop.byAddress();
        return own != null
                && client.address() != null
                && own.value().equals(client.address().value())
                && next.byAddress() != null
                && own.value().equals(next.byAddress().value())
                && same(next.by(), hop.by())
                && hop.server().equals(next.server());
    }

    private static boolean isCollected(Hop hop) {
        return hop.server().equals("fetchmail") || hop.server().equals("getmail");
    }

    /** A mailbox was collected: its provider's own fields come next, when the provider's name was verified. */
    private boolean isFromThere(Hop hop, Hop next) {
        Peer client = hop.client();
        if (!client.nameVerified() || client.name() == null || next.by() == null) {
            return false;
        }
        Provider writer = providers.writerOf(next);
        if (writer != null && writer.isNamed(client.name().value())) {
            return true;
        }
        HostName host = HostName.of(hop, client.name());
        HostName by = HostName.of(next, next.by());
        return host != null && by != null && host.isQualified() && host.sharesDomain(by);
    }

    private static boolean isLocalhost(Cited<String> name) {
        String host = trimmed(name.value());
        return host.equalsIgnoreCase(LOCALHOST) || host.equalsIgnoreCase(LOCALHOST + ".localdomain");
    }

    private static boolean same(@Nullable Cited<String> one, @Nullable Cited<String> other) {
        return one != null && other != null && trimmed(one.value()).equalsIgnoreCase(trimmed(other.value()));
    }

    private static String trimmed(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
