package org.tlsbadge.core.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private static final int SKEW_SECONDS = 5;

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int LONG_SECONDS = HOUR;
    private static final int SOME = 3;
    private static final Duration FUTURE = Duration.ofDays(1);

    private TraceFindings() {}

    static void add(Case the, Findings findings) {
        if (the.hops().isEmpty()) {
            findings.add(FindingCode.NO_TRACE);
        } else if (the.border() == null) {
            findings.add(FindingCode.NOTHING_VOUCHED);
        }
        if (the.truncated() || isAnyLimited(the.hops())) {
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
            if (claimed && older.by() != null && isGap(newer, older.by().value()) && older.byAddress() == null) {
                findings.add(
                        FindingCode.CHAIN_GAP, newer, null, "by", older.by().value());
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
        String exact = Long.toString(seconds / size);
        int fit = seconds < SOME * MINUTE ? 1 : seconds < SOME * HOUR ? MINUTE : seconds < SOME * DAY ? HOUR : DAY;
        findings.add(code, hop, hop.field().date(), unit, exact, symbol(fit), Long.toString(seconds / fit));
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
    private static boolean isGap(Hop newer, String sender) {
        Cited<String> name = newer.client().name();
        Cited<String> helo = newer.client().helo();
        if (name == null && helo == null || newer.client().isSameHost()) {
            return false;
        }
        return !isSameHouse(sender, name) && !isSameHouse(sender, helo) && !isSameGateway(sender, name, helo);
    }

    /** The same domain, or a machine that has the same name in two of them. */
    private static boolean isSameHouse(String host, @Nullable Cited<String> cited) {
        if (cited == null) {
            return false;
        }
        String other = cited.value();
        return sameIgnoringCase(host, registered(host), other, registered(other)) || isSameMachine(host, other);
    }

    private static boolean isSameMachine(String host, String other) {
        int dot = host.indexOf('.');
        int length = dot < 0 ? host.length() : dot;
        boolean endsThere = other.length() == length || other.length() > length && other.charAt(length) == '.';
        return length > 3 && endsThere && host.regionMatches(true, 0, other, 0, length);
    }

    /** Whether one of the client's names lies in a domain of the gateway to which the sender belongs. */
    private static boolean isSameGateway(String sender, @Nullable Cited<String> name, @Nullable Cited<String> helo) {
        Providers.Gateway gateway = Providers.KNOWN.gatewayOf(sender);
        return gateway != null && (isOf(gateway, name) || isOf(gateway, helo));
    }

    private static boolean isOf(Providers.Gateway gateway, @Nullable Cited<String> host) {
        Providers.Gateway its = host == null ? null : Providers.KNOWN.gatewayOf(host.value());
        return its != null && its.name().equals(gateway.name());
    }

    private static boolean sameIgnoringCase(String one, int from, String other, int otherFrom) {
        int length = length(one) - from;
        return length == length(other) - otherFrom && one.regionMatches(true, from, other, otherFrom, length);
    }

    /** Where the last two labels begin. */
    private static int registered(String host) {
        int last = host.lastIndexOf('.', length(host) - 1);
        return host.lastIndexOf('.', Math.max(0, last - 1)) + 1;
    }

    /** Without a dot at the end. */
    private static int length(String host) {
        return host.endsWith(".") ? host.length() - 1 : host.length();
    }
}
