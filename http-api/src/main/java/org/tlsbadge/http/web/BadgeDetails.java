package org.tlsbadge.http.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.Finding;
import org.tlsbadge.report.Report;

/**
 * What an add-in shows to those who ask «why?»: words, way and proof, ready to be drawn. Every text in it is fit to be shown as text.
 *
 * @param language    of the words
 * @param explanation what this badge means
 * @param beside      what else is known, a sentence each
 * @param routeTitle  heading of the route
 * @param route       in the order of time
 * @param proofTitle  heading of the proof
 * @param proof       the fields that decide, newest first
 * @param lesson      text of the link to the explanation
 */
public record BadgeDetails(
        String language,
        String explanation,
        List<String> beside,
        String routeTitle,
        List<Stop> route,
        String proofTitle,
        List<Field> proof,
        String lesson) {

    public BadgeDetails {
        beside = List.copyOf(beside);
        route = List.copyOf(route);
        proof = List.copyOf(proof);
    }

    /**
     * A server, or the leg that leads to the next one.
     *
     * @param kind     {@code station}, {@code leg} or {@code gap}
     * @param standing {@code claimed}, {@code border} or {@code inside}
     * @param name     of the server, or what the leg's connection was
     * @param detail   server software, who named the oldest station, or version and cipher; may be empty
     * @param notes    what must be said beside it
     * @param border   on the leg that came in from outside: the words for that line; else null
     * @param shape    the picture on a leg; null for a station
     * @param delay    on a leg, with its unit; null when it is not known
     */
    public record Stop(
            String kind,
            String standing,
            String name,
            String detail,
            List<String> notes,
            @Nullable String border,
            @Nullable String shape,
            @Nullable String delay) {

        public Stop {
            notes = List.copyOf(notes);
        }
    }

    /**
     * One field of the trace.
     *
     * @param name   of the field
     * @param title  which line of the trace it is, and its part on the way
     * @param pieces its body, cut where the proof begins and ends
     */
    public record Field(String name, String title, List<Piece> pieces) {
        public Field {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A part of a field.
     *
     * @param text  as shown
     * @param proof whether it states something about the connection
     */
    public record Piece(String text, boolean proof) {}

    /** For that analysis, in that language. */
    public static BadgeDetails of(Analysis analysis, Messages messages) {
        PageWords words = PageWords.in(messages.locale());
        Report report = Report.of(analysis, messages);
        Badge badge = analysis.verdict().badge();
        List<Field> proof = proof(analysis, report, words);
        return new BadgeDetails(
                words.language(),
                words.explainer().explanation(badge),
                beside(report, words),
                words.text("route.title"),
                Route.of(report, words).stream().map(stop -> stop(stop, words)).toList(),
                words.text(badge != Badge.NOT_RECORDED && proves(proof) ? "popup.proof" : "popup.silent"),
                proof,
                words.text("popup.lesson"));
    }

    /** What else is known, a sentence each. */
    static List<String> beside(Report report, PageWords words) {
        List<String> beside = new ArrayList<>();
        if (report.trust().border() != null) {
            beside.add(words.sentence("certificate." + report.badge().certificate()));
        }
        int earlier = report.badge().earlierServersReportingEncryption();
        if (earlier > 0) {
            beside.add(words.text("report.earlier-claims", "count", Integer.toString(earlier)));
        }
        return beside;
    }

    private static Stop stop(RouteStop stop, PageWords words) {
        boolean claimed = stop.standing().equals("claimed");
        List<String> notes = new ArrayList<>();
        if (stop.place().equals("last") && !claimed) {
            notes.add(words.text("route.last"));
        } else if (stop.isLeg() && claimed) {
            notes.add(words.text("route.claimed"));
        }
        String border = stop.isLeg() && stop.isBorder() ? words.text("route.border") : null;
        return new Stop(
                stop.kind(), stop.standing(), stop.name(), stop.detail(), notes, border, stop.shape(), stop.delay());
    }

    private static List<Field> proof(Analysis analysis, Report report, PageWords words) {
        List<Field> fields = new ArrayList<>();
        for (int index : deciding(analysis)) {
            Hop hop = analysis.facts().hops().get(index);
            String number = words.text("report.hop", "number", Integer.toString(index + 1));
            String role = words.text("role." + report.hops().get(index).role());
            fields.add(new Field("Received", number + " · " + role, pieces(FieldReading.of(hop, words))));
        }
        return fields;
    }

    private static boolean proves(List<Field> fields) {
        return fields.stream().flatMap(field -> field.pieces().stream()).anyMatch(Piece::proof);
    }

    /** The border, or else the newest field; and where another leg decides, that leg. */
    private static Set<Integer> deciding(Analysis analysis) {
        Set<Integer> hops = new TreeSet<>();
        if (analysis.facts().hops().isEmpty()) {
            return hops;
        }
        Hop border = analysis.facts().border();
        hops.add(border == null ? 0 : border.index());
        for (Finding reason : analysis.verdict().reasons()) {
            Integer hop = reason.hop();
            if (hop != null && hops.size() < 3) {
                hops.add(hop);
            }
        }
        return hops;
    }

    private static List<Piece> pieces(List<Segment> segments) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean proof = false;
        for (Segment segment : segments) {
            if (segment.proof() != proof && text.length() > 0) {
                pieces.add(new Piece(text.toString(), proof));
                text.setLength(0);
            }
            proof = segment.proof();
            text.append(segment.text());
        }
        if (text.length() > 0) {
            pieces.add(new Piece(text.toString(), proof));
        }
        return pieces;
    }
}
