package org.tlsbadge.http.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.servers.Servers;
import org.tlsbadge.report.ClientReport;
import org.tlsbadge.report.Delay;
import org.tlsbadge.report.HopReport;
import org.tlsbadge.report.Report;
import org.tlsbadge.report.TransportReport;

/** The way of a message in the order of time: servers, and the legs between them. */
final class Route {

    /** Legs that are always shown, from the newest; of longer traces the middle is left out. */
    private static final int NEWEST = 10;

    private final Report report;
    private final PageWords words;
    private final List<RouteStop> stops = new ArrayList<>();

    private Route(Report report, PageWords words) {
        this.report = report;
        this.words = words;
    }

    static List<RouteStop> of(Report report, PageWords words) {
        Route route = new Route(report, words);
        List<HopReport> hops = report.hops();
        if (!hops.isEmpty()) {
            route.start(hops.get(hops.size() - 1));
        }
        int left = 0;
        for (int i = hops.size() - 1; i >= 0; i--) {
            if (route.isShown(i)) {
                route.gap(left);
                left = 0;
                route.leg(hops.get(i));
                route.station(hops.get(i));
            } else {
                left++;
            }
        }
        return route.stops;
    }

    private boolean isShown(int index) {
        Integer border = report.trust().border();
        boolean atBorder = border != null && Math.abs(index - border) <= 1;
        int last = report.hops().size() - 1;
        return last <= NEWEST + 2 || index < NEWEST || index >= last - 1 || atBorder;
    }

    private void start(HopReport oldest) {
        String name = client(oldest.from());
        String shown = name == null ? words.text("route.sender-unknown") : VisibleText.name(name);
        String namedBy = name == null ? "" : words.text("route.first");
        stops.add(new RouteStop("station", "claimed", shown, namedBy, null, null, -1, "first"));
    }

    private void gap(int left) {
        if (left > 0) {
            String text = words.text("route.gap", "count", Integer.toString(left));
            stops.add(new RouteStop("gap", "claimed", text, "", null, null, -1, ""));
        }
    }

    private void leg(HopReport hop) {
        stops.add(new RouteStop(
                "leg",
                standing(hop),
                connection(hop.transport(), words),
                VisibleText.name(session(hop.transport())),
                shape(hop.transport()),
                Delay.of(hop.delaySeconds(), words.messages()),
                hop.index(),
                ""));
    }

    private void station(HopReport hop) {
        String by = hop.by().name() == null ? hop.by().ip() : hop.by().name();
        String server = HopView.isKnown(hop) ? Servers.title(hop.server()).split(",| \\(", 2)[0] : "";
        stops.add(new RouteStop(
                "station",
                standing(hop),
                by == null ? words.text("route.server-unknown") : VisibleText.name(by),
                server,
                null,
                null,
                hop.index(),
                hop.index() == 0 ? "last" : ""));
    }

    private static String standing(HopReport hop) {
        return switch (hop.role()) {
            case "border" -> "border";
            case "claimed" -> "claimed";
            default -> "inside";
        };
    }

    private static String session(TransportReport transport) {
        String version = transport.version() == null ? "" : transport.version();
        String cipher = transport.cipher() == null ? "" : transport.cipher().name();
        return version.isEmpty() || cipher.isEmpty() ? version + cipher : version + " · " + cipher;
    }

    static String connection(TransportReport transport, PageWords words) {
        String kind = words.text("transport." + transport.kind());
        return isWeak(transport) ? kind + ", " + words.text("strength." + transport.strength()) : kind;
    }

    private static boolean isWeak(TransportReport transport) {
        return transport.strength().equals("weak") || transport.strength().equals("broken");
    }

    static String shape(TransportReport transport) {
        return switch (transport.kind()) {
            case "encrypted" -> isWeak(transport) ? "lock-cracked" : "lock-closed";
            case "plaintext" -> "lock-open";
            case "local" -> "house";
            default -> "question-mark";
        };
    }

    static @Nullable String client(ClientReport from) {
        if (from.name() != null) {
            return from.name();
        }
        return from.helo() == null ? from.ip() : from.helo();
    }
}
