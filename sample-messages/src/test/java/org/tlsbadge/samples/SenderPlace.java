package org.tlsbadge.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.Clause;
import org.tlsbadge.core.trace.Keyword;

/**
 * A place in a {@code Received} field that a sender fills, and what the server lets through there, as observed with real servers.
 *
 * @param start where it begins in the field's body
 * @param end where it ends
 * @param filter how the server treats what it is given
 */
record SenderPlace(int start, int end, Filter filter) {

    /** What becomes of a sender's text. */
    enum Filter {
        /** Letters, digits, dots, hyphens, underscores. */
        HOST_NAME {
            @Override
            String apply(String text) {
                return "x." + text.replaceAll("[^A-Za-z0-9._-]+", ".");
            }
        },
        /** Postfix: what could be structure becomes a question mark. */
        QUESTION_MARKS {
            @Override
            String apply(String text) {
                return "x" + text.replaceAll("[^!-~]|[<>()\\\\\";@]", "?");
            }
        },
        /** As it came, but no line break. */
        VERBATIM {
            @Override
            String apply(String text) {
                return text.isBlank() ? "x" : text;
            }
        },
        /** As it came up to the first blank or carriage return. */
        ONE_WORD {
            @Override
            String apply(String text) {
                String word = text.replaceAll("(?s)[ \\t\\r].*", "");
                return word.isBlank() ? "x" : word;
            }
        },
        /** Blanks become underscores. */
        UNDERSCORES {
            @Override
            String apply(String text) {
                return "x" + text.replaceAll("[^!-~]", "_");
            }
        },
        /** amavisd-new: a line feed survives when a tab follows. */
        FOLDED {
            @Override
            String apply(String text) {
                return "x " + text.replaceFirst(" ", "\n\t");
            }
        },
        /** The local part of an address as a quoted string (RFC 5321 section 4.1.2): printable, quotation marks and backslashes escaped. */
        QUOTED {
            @Override
            String apply(String text) {
                return '"' + text.replaceAll("[^ -~]", "").replaceAll("([\"\\\\])", "\\\\$1") + '"';
            }
        };

        abstract String apply(String text);

        /** What a sender without guile has there. */
        String harmless() {
            return this == QUOTED ? "bob" : "host.example.net";
        }
    }

    /** Servers that clean the name of HELO, by dialect. Those that are not known to do so are taken not to. */
    private static final Set<String> HOST_NAMES = Set.of(
            "sendmail",
            "sendmail-form",
            "proofpoint",
            "opensmtpd",
            "dovecot",
            "gmail",
            "exchange",
            "exchange-connector",
            "iis-smtp",
            "yahoo",
            "gmx");

    private static final Set<String> ONE_WORDS =
            Set.of("haraka", "chasquid", "subetha", "maddy", "mox", "stalwart", "kumomta");

    /** Servers that write a comment for every client outside, so that a bare word is a machine or user of their own. */
    private static final Set<String> INSIDE = Set.of("brevo", "exim", "groupwise", "icloud", "yahoo-inside");

    /** Servers that write what the client's identd answers, as it is. */
    private static final Set<String> IDENTS = Set.of("exim", "courier");

    /** The places found in a body that begins at this offset. */
    private record Places(int origin, List<SenderPlace> found) {
        void add(Span span, Filter filter) {
            found.add(new SenderPlace(span.start() - origin, span.end() - origin, filter));
        }
    }

    /** One to three of the places, none inside another, in order. */
    static List<SenderPlace> some(List<SenderPlace> places, Random random) {
        List<SenderPlace> shuffled = new ArrayList<>(places);
        Collections.shuffle(shuffled, random);
        List<SenderPlace> chosen = new ArrayList<>();
        int most = 1 + random.nextInt(3);
        for (SenderPlace place : shuffled) {
            if (chosen.size() < most
                    && chosen.stream().allMatch(other -> place.start >= other.end || place.end <= other.start)) {
                chosen.add(place);
            }
        }
        chosen.sort(Comparator.comparingInt(SenderPlace::start));
        return chosen;
    }

    static List<SenderPlace> in(Hop hop) {
        Places places = new Places(hop.field().body().start(), new ArrayList<>());
        Clause from = hop.field().clause(Keyword.FROM);
        String server = hop.server();
        if (hop.client().name() != null) {
            places.add(hop.client().name().proof(), server.equals("courier") ? Filter.VERBATIM : Filter.HOST_NAME);
        }
        if (hop.client().helo() != null) {
            addHelo(places, server, hop.client().helo().proof());
        } else if (from != null && from.word() != null && hop.client().name() == null && !isTheServers(hop, from)) {
            addHelo(places, server, from.word());
        }
        if (from != null && from.all() != null && IDENTS.contains(server)) {
            addIdent(places, hop.field().source().text(), from.all());
        }
        addAddresses(places, hop);
        return places.found();
    }

    /** Whether the word behind {@code from} is the server's: the client's address, or a machine of its own. */
    private static boolean isTheServers(Hop hop, Clause from) {
        Span word = from.word();
        boolean address = hop.client().address() != null
                && word != null
                && hop.client().address().proof().start() <= word.end()
                && hop.client().address().proof().end() >= word.start();
        return address
                || INSIDE.contains(hop.server()) && from.comments() == 0
                || hop.server().equals("zmailer");
    }

    private static void addHelo(Places places, String server, Span span) {
        places.add(span, Filter.HOST_NAME);
        if (server.equals("postfix") || server.equals("fastmail") || server.equals("yandex")) {
            places.add(span, Filter.QUESTION_MARKS);
        } else if (server.equals("courier")) {
            places.add(span, Filter.UNDERSCORES);
        } else if (ONE_WORDS.contains(server)) {
            places.add(span, Filter.ONE_WORD);
        } else if (!HOST_NAMES.contains(server)) {
            places.add(span, Filter.VERBATIM);
        }
        if (server.equals("amavis")) {
            places.add(span, Filter.FOLDED);
        }
    }

    private static void addIdent(Places places, String source, Span from) {
        for (String mark : new String[] {"ident=", "IDENT: "}) {
            int at = source.indexOf(mark, from.start());
            if (at >= 0 && at < from.end()) {
                int end = at + mark.length();
                while (end < from.end() && "),\r\n\t ".indexOf(source.charAt(end)) < 0) {
                    end++;
                }
                places.add(new Span(at + mark.length(), end), Filter.VERBATIM);
            }
        }
    }

    /** The local parts behind {@code for} and {@code envelope-from}. */
    private static void addAddresses(Places places, Hop hop) {
        String source = hop.field().source().text();
        Clause recipient = hop.field().clause(Keyword.FOR);
        Span value = recipient == null ? null : recipient.word();
        if (value != null) {
            int start = source.charAt(value.start()) == '<' ? value.start() + 1 : value.start();
            addLocalPart(places, source, start, value.end());
        }
        String lower = source.toLowerCase(Locale.ROOT);
        for (String mark : new String[] {"envelope-from <", "envelope-sender <"}) {
            int at = lower.indexOf(mark, hop.field().body().start());
            if (at >= 0 && at < hop.field().body().end()) {
                addLocalPart(places, source, at + mark.length(), source.indexOf('>', at));
            }
        }
    }

    private static void addLocalPart(Places places, String source, int start, int end) {
        int at = source.lastIndexOf('@', end);
        if (at > start) {
            places.add(new Span(start, at), Filter.QUOTED);
        }
    }
}
