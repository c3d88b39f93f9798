package org.tlsbadge.scan.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tlsbadge.core.tls.TlsProfile;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.scan.inventory.ScanFacts;

/** What the page says of its figures. */
public record Sentences(Figures figures, Words words) {

    private static final int NAMES = 3;

    public String lead() {
        Counts arrivals = figures.arrivals();
        long all = arrivals.messages();
        return all == 0
                ? words.text(figures.all().messages() == 0 ? "lead.empty" : "lead.none")
                : words.text(
                        "lead",
                        Map.of(
                                "count",
                                words.number(all),
                                "tls",
                                words.percent(arrivals.withTls(), all),
                                "plain",
                                words.percent(arrivals.notEncrypted(), all),
                                "silent",
                                words.percent(arrivals.of(Badge.NOT_RECORDED), all)));
    }

    /** What the figures are about. */
    public List<String> about() {
        ScanFacts facts = figures.facts();
        Counts.Days days = figures.all().days();
        List<String> lines = new ArrayList<>();
        if (days != null && days.first() != null) {
            Map<String, String> span = Map.of("first", words.date(days.first()), "last", words.date(days.last()));
            lines.add(words.text(days.first().equals(days.last()) ? "about.day" : "about.span", span));
        }
        lines.add(count("about.all", figures.all().messages()));
        if (facts.time() != null) {
            LocalDate day = facts.time().atZone(ZoneOffset.UTC).toLocalDate();
            lines.add(words.text("about.scan", "date", words.date(day)));
        }
        lines.add(words.text("about.profile", "profile", title(facts.profile())));
        if (facts.duplicates() > 0) {
            lines.add(count("about.copies", facts.duplicates()));
        }
        if (facts.problems() > 0) {
            lines.add(count("about.problems", facts.problems()));
        }
        if (facts.redacted()) {
            lines.add(words.text("about.redacted"));
        }
        if (facts.stopped()) {
            lines.add(words.text("about.stopped"));
        }
        return lines;
    }

    /** As people call it; a file may name a profile that we do not have. */
    private static String title(String profile) {
        TlsProfile known = TlsProfile.named(profile);
        return known == null ? profile : known.title();
    }

    /** What stands out, in a sentence each. */
    public List<String> points() {
        List<String> points = new ArrayList<>();
        Figures.Group domains = figures.domains();
        if (domains.unencrypted() == 0) {
            points.add(words.text("points.plain-none"));
        } else {
            List<String> names = domains.worst().stream()
                    .filter(partner -> partner.counts().notEncrypted() > 0)
                    .map(partner -> words.name(partner.counts().name()))
                    .toList();
            points.add(named("points.plain", domains.unencrypted(), names));
        }
        if (figures.changes().lost() > 0) {
            points.add(named("points.lost", figures.changes().lost(), changed(true)));
        }
        if (figures.changes().gained() > 0) {
            points.add(named("points.gained", figures.changes().gained(), changed(false)));
        }
        if (figures.arrivals().weak() > 0) {
            points.add(count("points.weak", figures.arrivals().weak()));
        }
        if (figures.oldVersions() > 0) {
            points.add(count("points.old", figures.oldVersions()));
        }
        if (figures.quantumStated() > 0) {
            points.add(quantum());
        }
        if (figures.arrivals().of(Badge.NOT_RECORDED) > 0) {
            points.add(count("points.silent", figures.arrivals().of(Badge.NOT_RECORDED)));
        }
        return points;
    }

    public String quantum() {
        return words.text(
                "points.quantum",
                Map.of(
                        "share",
                        words.percent(figures.quantumUsed(), figures.quantumStated()),
                        "count",
                        words.number(figures.quantumStated())));
    }

    private List<String> changed(boolean lost) {
        return figures.changes().latest().stream()
                .filter(change -> change.lost() == lost)
                .map(change -> words.name(change.domain()))
                .toList();
    }

    private String named(String key, long count, List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMES, names.size())))
                + (count > NAMES ? " " + words.text("and-others") : "");
        return words.text(key, Map.of("count", words.number(count), "names", first));
    }

    private String count(String key, long count) {
        return words.text(key, "count", words.number(count));
    }

    /** The states of one line's messages, those without any left out. */
    public String breakdown(Counts counts) {
        List<String> parts = new ArrayList<>();
        for (Badge badge : View.ORDER) {
            if (counts.of(badge) > 0) {
                parts.add(words.text(
                        "count-of-state",
                        Map.of("state", words.state(badge), "count", words.number(counts.of(badge)))));
            }
        }
        return String.join(", ", parts);
    }

    /** The last day on which a message came in unencrypted, as {@code 2024-01-31}. */
    public String lastNotEncrypted(Counts counts) {
        Counts.Days days = counts.days();
        return days == null || days.lastNotEncrypted() == null
                ? "–"
                : days.lastNotEncrypted().toString();
    }

    /** What a row of the shares is called. */
    public String share(String key, Share share) {
        return key.equals("certificates") && share.name() != null
                ? words.text("certificate." + share.name())
                : words.name(share.name());
    }

    /** What stands behind that name. */
    public String note(String key, Share share) {
        List<String> notes = new ArrayList<>();
        if (!share.note().isEmpty()) {
            notes.add(
                    key.equals("suites")
                            ? words.text("tls.strength", "bits", share.note())
                            : words.text("quantum.used"));
        }
        if (share.weak() > 0) {
            notes.add(words.text("tls.weak", "messages", words.number(share.weak())));
        }
        return String.join(" · ", notes);
    }
}
