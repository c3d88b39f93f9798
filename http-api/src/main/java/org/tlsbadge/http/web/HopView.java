package org.tlsbadge.http.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.servers.Servers;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.report.CipherReport;
import org.tlsbadge.report.Delay;
import org.tlsbadge.report.HopReport;
import org.tlsbadge.report.TransportReport;

/**
 * One field of the trace, as shown.
 *
 * @param report   what is known of it
 * @param facts    label and value, those that are known
 * @param segments the field itself
 * @param open     whether it is unfolded at first
 */
public record HopView(HopReport report, List<Fact> facts, List<Segment> segments, boolean open) {

    /** Fields whose words are explained one by one; the rest of a longer trace is shown plain. */
    private static final int EXPLAINED = 60;

    /**
     * One line of the table.
     *
     * @param label   its name
     * @param value   its value, safe to be shown
     * @param comment what is to be added; may be empty
     */
    public record Fact(String label, String value, String comment) {}

    static HopView of(Hop hop, HopReport report, PageWords words) {
        List<Segment> segments = hop.index() < EXPLAINED
                ? FieldReading.of(hop, words)
                : List.of(new Segment(VisibleText.of(report.raw() == null ? "" : report.raw()), null, false, null));
        boolean open = report.role().equals("border");
        return new HopView(report, facts(report, words), segments, open);
    }

    public int number() {
        return report.index() + 1;
    }

    public boolean isClaimed() {
        return report.standing().equals("claimed");
    }

    /** The field's picture on its leg. */
    public String shape() {
        return Route.shape(report.transport());
    }

    /** The connection in words, and whether it was weak. */
    public String connection(PageWords words) {
        return Route.connection(report.transport(), words);
    }

    static boolean isKnown(HopReport hop) {
        return !hop.server().equals(Hop.UNKNOWN_SERVER);
    }

    private static List<Fact> facts(HopReport hop, PageWords words) {
        List<Fact> facts = new ArrayList<>();
        add(facts, words, "report.server", isKnown(hop) ? Servers.title(hop.server()) : null, "");
        String client = Route.client(hop.from());
        String address = hop.from().ip() == null || hop.from().ip().equals(client)
                ? ""
                : "[" + hop.from().ip() + "]";
        add(facts, words, "report.from", client, address);
        add(
                facts,
                words,
                "report.by",
                hop.by().name() == null ? hop.by().ip() : hop.by().name(),
                "");
        add(facts, words, "report.time", time(hop.time(), words), "");
        add(facts, words, "report.delay", Delay.of(hop.delaySeconds(), words.messages()), "");
        session(facts, hop.transport(), words);
        String certificate = "certificate." + hop.certificate().state();
        add(facts, words, "report.certificate", words.text(certificate), "");
        return facts;
    }

    private static void session(List<Fact> facts, TransportReport transport, PageWords words) {
        String inferred = transport.versionInferred() ? words.text("report.inferred") : "";
        add(facts, words, "report.version", transport.version(), inferred);
        CipherReport cipher = transport.cipher();
        if (cipher != null) {
            add(facts, words, "report.cipher", cipher.name(), words.text("strength." + transport.strength()));
            add(facts, words, "report.bits", bits(cipher, words), "");
        }
        String group = transport.group() == null ? "" : transport.group();
        add(
                facts,
                words,
                "report.key-exchange",
                transport.keyExchange() == null ? null : transport.keyExchange(),
                group);
    }

    private static @Nullable String bits(CipherReport cipher, PageWords words) {
        Integer bits = cipher.bits();
        Integer strength = cipher.strengthBits();
        if (bits == null) {
            return null;
        }
        return strength == null || strength.equals(bits)
                ? words.text("report.bits-alone", "bits", bits.toString())
                : words.messages()
                        .text(
                                "report.bits-of-strength",
                                Map.of("bits", bits.toString(), "strength", strength.toString()));
    }

    /** The plain locale of English would write it as in the United States alone: month first, and the half of the day. */
    private static @Nullable String time(@Nullable Instant time, PageWords words) {
        Locale locale = words.messages().locale();
        return time == null
                ? null
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                        .withLocale(locale.equals(Locale.ENGLISH) ? Locale.UK : locale)
                        .withZone(ZoneOffset.UTC)
                        .format(time)
                        .concat(" UTC");
    }

    private static void add(List<Fact> facts, PageWords words, String key, @Nullable String value, String comment) {
        if (value != null) {
            facts.add(new Fact(words.text(key), VisibleText.name(value), VisibleText.name(comment)));
        }
    }
}
