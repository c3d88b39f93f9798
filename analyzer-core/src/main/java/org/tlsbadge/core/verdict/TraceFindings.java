package org.tlsbadge.core.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.HostName;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.trace.Doubt;
import org.tlsbadge.core.trust.Providers;
import org.tlsbadge.core.trust.Role;

/** What is to be said of the trace as a whole. */
final class TraceFindings {

    /** Clocks of two servers may differ by this much without anybody having to care. */
    private static final int SKEW_SECONDS = 5;

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int LONG_SECONDS = HOUR;
    private static final int SOME = 3;
    private static final Duration FUTURE = Duration.ofDays(1);

    private TraceFindings() {}

    static void add(Case the, int claimedEncrypted, Findings findings) {
        if (the.hops().isEmpty()) {
            findings.add(FindingCode.NO_TRACE);
        } else if (the.border() == null) {
            findings.add(FindingCode.NOTHING_VOUCHED);
        }
        if (the.truncated() || isAnyLimited(the.hops())) {
            findings.add(FindingCode.LIMITS_REACHED);
        }
        for (Hop hop : the.hops()) {
            one(the, hop, the.standing().roles().get(hop.index()), findings);
        }
        if (claimedEncrypted > 0) {
            findings.add(FindingCode.CLAIMED_ENCRYPTED, "count", Integer.toString(claimedEncrypted));
        }
        between(the, findings);
    }

    private static boolean isAnyLimited(List<Hop> hops) {
        for (Hop hop : hops) {
            if (hop.field().doubt() == Doubt.LIMITED) {
                return true;
            }
        }
        return false;
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
        Instant received = hops.isEmpty() ? null : hops.get(0).time();
        for (int i = 0; i + 1 < hops.size(); i++) {
            Hop newer = hops.get(i);
            Hop older = hops.get(i + 1);
            boolean claimed = the.standing().roles().get(older.index()) == Role.CLAIMED;
            HostName sender = claimed ? HostName.of(older, older.by()) : null;
            if (sender != null
                    && sender.isPublic()
                    && older.by() != null
                    && isGap(newer, sender)
                    && older.byAddress() == null) {
                findings.add(FindingCode.CHAIN_GAP, newer, null, "by", older.by());
            }
            Instant before = older.time();
            if (received != null && before != null) {
                delay(received.getEpochSecond() - before.getEpochSecond(), newer, findings);
            }
            received = before;
        }
    }

    private static void delay(long seconds, Hop hop, Findings findings) {
        if (seconds < -SKEW_SECONDS) {
            duration(FindingCode.TIME_BACKWARDS, hop, -seconds, "seconds", 1, findings);
        } else if (seconds >= LONG_SECONDS) {
            duration(FindingCode.LONG_DELAY, hop, seconds, "minutes", MINUTE, findings);
        }
    }

    /** In its own unit for programs; for people in the largest of which there are some: nobody reads half a million seconds. */
    private static void duration(FindingCode code, Hop hop, long seconds, String unit, int size, Findings findings) {
        int fit = seconds < SOME * MINUTE ? 1 : seconds < SOME * HOUR ? MINUTE : seconds < SOME * DAY ? HOUR : DAY;
        findings.add(code, hop, hop.field().date(), unit, seconds / size, symbol(fit), seconds / fit);
    }

    private static String symbol(int size) {
        return switch (size) {
            case 1 -> "s";
            case MINUTE -> "min";
            case HOUR -> "h";
            default -> "d";
        };
    }

    /** Neither the client's name nor what it called itself shares a domain with the server that should have sent it. */
    private static boolean isGap(Hop newer, HostName sender) {
        HostName name = HostName.of(newer, newer.client().name());
        HostName helo = HostName.of(newer, newer.client().helo());
        if (name == null && helo == null || newer.client().isSameHost()) {
            return false;
        }
        return !isSameHouse(sender, name) && !isSameHouse(sender, helo) && !isSameGateway(sender, name, helo);
    }

    /** The same domain, or a machine that has the same name in two of them. */
    private static boolean isSameHouse(HostName host, @Nullable HostName other) {
        return other != null && (host.sharesDomain(other) || host.isSameMachine(other));
    }

    /** Whether one of the client's names lies in a domain of the gateway to which the sender belongs. */
    private static boolean isSameGateway(HostName sender, @Nullable HostName name, @Nullable HostName helo) {
        String gateway = Providers.KNOWN.gatewayOf(sender);
        return gateway != null && (isOf(gateway, name) || isOf(gateway, helo));
    }

    private static boolean isOf(String gateway, @Nullable HostName host) {
        return host != null && gateway.equals(Providers.KNOWN.gatewayOf(host));
    }
}
