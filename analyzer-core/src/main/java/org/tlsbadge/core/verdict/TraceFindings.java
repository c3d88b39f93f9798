package org.tlsbadge.core.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.trace.Doubt;
import org.tlsbadge.core.trust.Providers;
import org.tlsbadge.core.trust.Role;

/** What is to be said of the trace as a whole. */
final class TraceFindings {

    /** Clocks of two servers may differ by this much without anybody having to care. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration FUTURE = Duration.ofDays(1);

    private TraceFindings() {}

    static void add(Case the, Findings findings) {
        if (the.hops().isEmpty()) {
            findings.add(FindingCode.NO_TRACE);
        } else if (the.border() == null) {
            findings.add(FindingCode.NOTHING_VOUCHED);
        }
        if (the.truncated() || the.hops().stream().anyMatch(hop -> hop.field().doubt() == Doubt.LIMITED)) {
            findings.add(FindingCode.LIMITS_REACHED);
        }
        int claimed = 0;
        for (Hop hop : the.hops()) {
            Role role = the.standing().roles().get(hop.index());
            one(the, hop, role, findings);
            claimed += role == Role.CLAIMED && hop.transport().isEncrypted() ? 1 : 0;
        }
        if (claimed > 0) {
            findings.add(FindingCode.CLAIMED_ENCRYPTED, "count", Integer.toString(claimed));
        }
        between(the, findings);
    }

    private static void one(Case the, Hop hop, Role role, Findings findings) {
        if (hop.field().doubt().isUnreadable() || isNoTrace(hop)) {
            findings.add(FindingCode.UNREADABLE_FIELD, hop, null);
        }
        if (hop.transport().kind() == Transport.Kind.CONTRADICTORY && role != Role.BORDER) {
            findings.add(FindingCode.CONTRADICTORY, hop, hop.transport().proof());
        }
        if (Judge.isPartlyPlain(the, hop)) {
            FindingCode code = role == Role.CLAIMED ? FindingCode.CLAIMED_PLAINTEXT : FindingCode.INTERNAL_PLAINTEXT;
            findings.add(code, hop, hop.transport().proof());
        }
        if (the.now() != null
                && hop.time() != null
                && hop.time().isAfter(the.now().plus(FUTURE))) {
            findings.add(FindingCode.FUTURE_DATE, hop, hop.field().date());
        }
    }

    /** A remark such as qmail's is no trace field by its grammar, but a known server wrote it. */
    private static boolean isNoTrace(Hop hop) {
        return hop.field().doubt() == Doubt.NO_CLAUSES && !hop.isKnownServer();
    }

    private static void between(Case the, Findings findings) {
        List<Hop> hops = the.hops();
        for (int i = 0; i + 1 < hops.size(); i++) {
            Hop newer = hops.get(i);
            Hop older = hops.get(i + 1);
            boolean claimed = the.standing().roles().get(older.index()) == Role.CLAIMED;
            if (claimed && older.by() != null && older.byAddress() == null && isGap(newer, older.by())) {
                findings.add(
                        FindingCode.CHAIN_GAP, newer, null, "by", older.by().value());
            }
            Instant received = newer.time();
            Instant before = older.time();
            if (received != null && before != null) {
                delay(Duration.between(before, received), newer, findings);
            }
        }
    }

    private static void delay(Duration delay, Hop hop, Findings findings) {
        if (delay.compareTo(SKEW.negated()) < 0) {
            findings.add(
                    FindingCode.TIME_BACKWARDS, hop, hop.field().date(), "seconds", Long.toString(-delay.toSeconds()));
        } else if (delay.compareTo(LONG) >= 0) {
            findings.add(FindingCode.LONG_DELAY, hop, hop.field().date(), "minutes", Long.toString(delay.toMinutes()));
        }
    }

    /** Neither the client's name nor what it called itself shares a domain with the server that should have sent it. */
    private static boolean isGap(Hop newer, Cited<String> sender) {
        Cited<String> name = newer.client().name();
        Cited<String> helo = newer.client().helo();
        if (name == null && helo == null || newer.client().isSameHost()) {
            return false;
        }
        return !isSameHouse(sender, name) && !isSameHouse(sender, helo);
    }

    /** The same domain, a machine that has the same name in two of them, or two domains of one gateway. */
    private static boolean isSameHouse(Cited<String> host, @Nullable Cited<String> other) {
        return other != null
                && (registered(host).equals(registered(other))
                        || machine(host).length() > 3 && machine(host).equals(machine(other))
                        || gateway(host) != null && Objects.equals(gateway(host), gateway(other)));
    }

    private static @Nullable String gateway(Cited<String> host) {
        Providers.Gateway gateway = Providers.KNOWN.gatewayOf(host.value());
        return gateway == null ? null : gateway.name();
    }

    private static String machine(Cited<String> host) {
        String name = host.value().toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String registered(Cited<String> host) {
        String name = host.value().toLowerCase(Locale.ROOT);
        String trimmed = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        int dot = trimmed.lastIndexOf('.', Math.max(0, trimmed.lastIndexOf('.') - 1));
        return trimmed.substring(dot + 1);
    }
}
