package org.tlsbadge.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.Clause;
import org.tlsbadge.core.trace.Keyword;

/**
 * A place in a {@code Received} field that a sender fills, and what the server lets through there, as observed with real servers.
 *
 * @param span the place in the source
 * @param filter how the server treats what it is given
 */
record SenderPlace(Span span, Filter filter) {

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
        /** As it came up to the first blank. */
        ONE_WORD {
            @Override
            String apply(String text) {
                String word = text.replaceAll("[ \\t].*", "");
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
            Set.of("haraka", "qpsmtpd", "chasquid", "subetha", "maddy", "mox", "stalwart", "kumomta");

    /** Servers whose documented check of the name can be switched off are tried both ways. */
    private static final Set<String> IDENTS = Set.of("exim", "courier");

    static List<SenderPlace> in(Hop hop) {
        List<SenderPlace> places = new ArrayList<>();
        Clause from = hop.field().clause(Keyword.FROM);
        String server = hop.server();
        if (hop.client().name() != null) {
            places.add(new SenderPlace(
                    hop.client().name().proof(), server.equals("courier") ? Filter.VERBATIM : Filter.HOST_NAME));
        }
        if (hop.client().helo() != null) {
            addHelo(places, server, hop.client().helo().proof());
        } else if (from != null && from.word() != null && hop.client().name() == null && !isInside(server, from)) {
            addHelo(places, server, from.word());
        }
        if (from != null && from.all() != null && IDENTS.contains(server)) {
            addIdent(places, hop.field().source(), from.all());
        }
        addAddresses(places, hop);
        return places;
    }

    /** GroupWise between its own post offices, where the word is the post office's. */
    private static boolean isInside(String server, Clause from) {
        return server.equals("groupwise") && from.comments() == 0;
    }

    private static void addHelo(List<SenderPlace> places, String server, Span span) {
        places.add(new SenderPlace(span, Filter.HOST_NAME));
        if (server.equals("postfix") || server.equals("fastmail") || server.equals("yandex")) {
            places.add(new SenderPlace(span, Filter.QUESTION_MARKS));
        } else if (server.equals("courier")) {
            places.add(new SenderPlace(span, Filter.UNDERSCORES));
        } else if (ONE_WORDS.contains(server)) {
            places.add(new SenderPlace(span, Filter.ONE_WORD));
        } else if (!HOST_NAMES.contains(server)) {
            places.add(new SenderPlace(span, Filter.VERBATIM));
        }
        if (server.equals("amavis")) {
            places.add(new SenderPlace(span, Filter.FOLDED));
        }
    }

    private static void addIdent(List<SenderPlace> places, String source, Span from) {
        for (String mark : new String[] {"ident=", "IDENT: "}) {
            int at = source.indexOf(mark, from.start());
            if (at >= 0 && at < from.end()) {
                int end = at + mark.length();
                while (end < from.end() && "),\r\n\t ".indexOf(source.charAt(end)) < 0) {
                    end++;
                }
                places.add(new SenderPlace(new Span(at + mark.length(), end), Filter.VERBATIM));
            }
        }
    }

    /** The local parts behind {@code for} and {@code envelope-from}. */
    private static void addAddresses(List<SenderPlace> places, Hop hop) {
        String source = hop.field().source();
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

    private static void addLocalPart(List<SenderPlace> places, String source, int start, int end) {
        int at = source.lastIndexOf('@', end);
        if (at > start) {
            places.add(new SenderPlace(new Span(start, at), Filter.QUOTED));
        }
    }
}
