package org.tlsbadge.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tlsbadge.core.verdict.Badge;

/** A tally as one page that needs nothing else: no network, and no script to be read. */
final class HtmlReport {

    private static final int TABLE_ROWS = 200;
    private static final int CHART_MONTHS = 60;
    /** From good to bad, as they are stacked. */
    private static final List<Badge> ORDER = List.of(
            Badge.ENCRYPTED,
            Badge.ENCRYPTED_WEAK,
            Badge.PARTLY_ENCRYPTED,
            Badge.NOT_ENCRYPTED,
            Badge.NOT_RECORDED,
            Badge.INTERNAL);

    private static final Map<Badge, String> WORDS = Map.of(
            Badge.ENCRYPTED, "encrypted",
            Badge.ENCRYPTED_WEAK, "weakly encrypted",
            Badge.PARTLY_ENCRYPTED, "partly encrypted",
            Badge.NOT_ENCRYPTED, "not encrypted",
            Badge.NOT_RECORDED, "not recorded",
            Badge.INTERNAL, "internal");

    private final Tally tally;
    private final StringBuilder page = new StringBuilder(1 << 16);

    private HtmlReport(Tally tally) {
        this.tally = tally;
    }

    static byte[] of(Tally tally, Outcome outcome) {
        HtmlReport report = new HtmlReport(tally);
        report.write(outcome);
        return report.page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Outcome outcome) {
        String style = resource("report.css");
        String script = resource("report.js");
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>How mail arrived</title>")
                .append("<style>" + style + "</style></head><body><main>\n<h1>How mail arrived</h1>\n");
        figures(outcome);
        chart();
        page.append(
                        "<h2>Who sends mail without encryption</h2>\n<p>By the domain of the From address, which anyone may write. ")
                .append("Mail that never came from outside is left out.</p>\n");
        table("sending domain", tally.domains());
        page.append("<h2>Where it came in</h2>\n");
        table("receiving host", tally.hosts());
        shares("TLS versions", tally.versions());
        shares("Cipher suites", tally.suites());
        shares("Key exchange", tally.groups());
        page.append(
                "<p>" + percent(tally.postQuantum(), tally.groupsStated()) + " of the " + number(tally.groupsStated())
                        + " messages whose trace names the group used a post-quantum one.</p>\n");
        shares("Certificates of the sending servers", tally.certificates());
        notes();
        page.append("</main><script>" + script + "</script></body></html>\n");
    }

    private void figures(Outcome outcome) {
        page.append("<ul class=\"figures\"><li><b>" + number(outcome.written()) + "</b> messages</li>");
        for (Badge badge : ORDER) {
            long count = tally.states().getOrDefault(badge, 0L);
            page.append("<li class=\"" + badge.state() + "\"><b>" + percent(count, outcome.written()) + "</b> "
                    + WORDS.get(badge) + "<small>" + number(count) + "</small></li>");
        }
        page.append("</ul>\n");
        if (outcome.duplicates() + outcome.problems() > 0) {
            page.append("<p>Copies left out: " + number(outcome.duplicates()) + ". Could not be read: "
                    + number(outcome.problems()) + ".</p>\n");
        }
    }

    private void chart() {
        List<Tally.Row> months = tally.months();
        months = months.subList(Math.max(0, months.size() - CHART_MONTHS), months.size());
        page.append("<h2>Month by month</h2>\n<p class=\"legend\">");
        for (Badge badge : ORDER) {
            page.append("<span class=\"" + badge.state() + "\">" + WORDS.get(badge) + "</span> ");
        }
        int width = Math.max(1, months.size()) * 24;
        page.append(
                        "</p>\n<svg role=\"img\" aria-label=\"Share of each state by month; the table below has the numbers\" viewBox=\"0 0 ")
                .append(width + " 200\" preserveAspectRatio=\"none\">");
        for (int i = 0; i < months.size(); i++) {
            bar(months.get(i), i * 24 + 2);
        }
        if (!months.isEmpty()) {
            String last = months.get(months.size() - 1).name();
            page.append("</svg>\n<p class=\"axis\"><span>"
                    + escaped(months.get(0).name()) + "</span><span>" + escaped(last) + "</span></p>");
        } else {
            page.append("</svg>");
        }
        page.append("\n<details><summary>As a table</summary>");
        table("month", tally.months());
        page.append("</details>\n");
    }

    private void bar(Tally.Row month, int x) {
        double y = 200;
        for (Badge badge : ORDER) {
            double height = 200.0 * month.of(badge) / month.all();
            y -= height;
            if (height > 0) {
                page.append(String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%d\" y=\"%.2f\" width=\"20\" height=\"%.2f\"><title>%s: %s %d</title></rect>",
                        badge.state(),
                        x,
                        y,
                        height,
                        escaped(month.name()),
                        WORDS.get(badge),
                        month.of(badge)));
            }
        }
    }

    private void table(String what, List<Tally.Row> rows) {
        page.append("<table><thead><tr><th>" + what + "</th><th>messages</th>");
        for (Badge badge : ORDER) {
            page.append("<th>" + WORDS.get(badge) + "</th>");
        }
        page.append("<th>certificate verified</th></tr></thead><tbody>\n");
        for (Tally.Row row : rows.subList(0, Math.min(rows.size(), TABLE_ROWS))) {
            page.append("<tr><td>" + escaped(row.name()) + "</td><td>" + number(row.all()) + "</td>");
            for (Badge badge : ORDER) {
                page.append("<td>" + number(row.of(badge)) + "</td>");
            }
            page.append("<td>" + number(row.verified()) + "</td></tr>\n");
        }
        page.append("</tbody></table>\n");
        more(rows.size(), TABLE_ROWS);
    }

    private void shares(String title, List<Tally.Row> rows) {
        long all = rows.stream().mapToLong(Tally.Row::all).sum();
        page.append("<h2>" + title
                + "</h2>\n<table><thead><tr><th>what</th><th>messages</th><th>share</th></tr></thead><tbody>\n");
        for (Tally.Row row : rows.subList(0, Math.min(rows.size(), TABLE_ROWS))) {
            page.append("<tr><td>" + escaped(row.name()) + "</td><td>" + number(row.all()) + "</td><td>"
                    + percent(row.all(), all) + "</td></tr>\n");
        }
        page.append("</tbody></table>\n");
        more(rows.size(), TABLE_ROWS);
    }

    private void more(int rows, int shown) {
        if (rows > shown) {
            page.append("<p>And " + number(rows - shown) + " more.</p>\n");
        }
    }

    private void notes() {
        page.append(
                "<h2>What this does not tell</h2>\n<p>A state speaks of the last leg only: the connection by which a message came in from "
                        + "outside, as the receiving server wrote it down. «Not recorded» is no sign that encryption was missing. A certificate that was "
                        + "verified has a trusted chain; nobody compared its name with the sender. Where TLS ends at a proxy, mail looks unencrypted.</p>\n");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '\u00a0');
    }

    private static String percent(long count, long all) {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f\u00a0%%", 100.0 * count / all);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default ->
                    escaped.appendCodePoint(
                            Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
