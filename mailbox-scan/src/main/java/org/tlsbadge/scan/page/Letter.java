package org.tlsbadge.scan.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A letter to the postmaster of a domain whose mail came in without TLS.
 *
 * @param domain  of the From addresses
 * @param partner its messages and the hosts that brought them
 * @param servers our receiving servers that took unencrypted mail of this domain, and other mail with TLS; empty when none of them did
 */
public record Letter(String domain, Partner partner, List<String> servers) {

    private static final int SERVERS = 3;

    public Letter {
        servers = List.copyOf(servers);
    }

    public String subject(Words words) {
        return words.text("letter.subject", "domain", Plain.of(domain));
    }

    /** Plain text, to be sent by hand. */
    public String body(Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text("letter.salutation", "domain", Plain.of(domain)));
        parts.add(words.text(
                "letter.what",
                Map.of(
                        "domain",
                        Plain.of(domain),
                        "count",
                        words.number(partner.counts().notEncrypted()),
                        "last",
                        words.date(last()))));
        parts.add(hosts(words));
        if (partner.counts().withTls() > 0) {
            parts.add(words.text(
                    "letter.others",
                    Map.of(
                            "domain",
                            Plain.of(domain),
                            "count",
                            words.number(partner.counts().withTls()))));
        }
        if (!servers.isEmpty()) {
            String names = String.join(
                    ", ", servers.stream().limit(SERVERS).map(Plain::of).toList());
            parts.add(words.text("letter.offered", "servers", names));
        }
        parts.add(words.text("letter.question"));
        parts.add(words.text("letter.calm"));
        parts.add(words.text("letter.end"));
        return String.join("\n\n", parts);
    }

    private java.time.@org.jspecify.annotations.Nullable LocalDate last() {
        Counts.Days days = partner.counts().days();
        return days == null ? null : days.lastNotEncrypted();
    }

    private String hosts(Words words) {
        List<String> lines = new ArrayList<>();
        long named = 0;
        for (Counts host : partner.others()) {
            if (host.notEncrypted() > 0) {
                named += host.notEncrypted();
                lines.add("  "
                        + words.text(
                                "letter.host",
                                Map.of("host", words.name(host.name()), "count", words.number(host.notEncrypted()))));
            }
        }
        long rest = partner.counts().notEncrypted() - named;
        if (rest > 0) {
            lines.add("  " + words.text("letter.more-hosts", "count", words.number(rest)));
        }
        return String.join("\n", lines);
    }

    /** Opens the letter in a mail program. */
    public String address(Words words) {
        return "mailto:postmaster@" + encoded(domain) + "?subject=" + encoded(subject(words)) + "&body="
                + encoded(body(words).replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
