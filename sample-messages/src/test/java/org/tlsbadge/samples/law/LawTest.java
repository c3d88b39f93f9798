package org.tlsbadge.samples.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.header.PastedHeaders;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Peer;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.samples.Sample;
import org.tlsbadge.samples.Samples;

/**
 * The law: whatever a sender adds below the border, the badge is never better than without it.
 *
 * <p>Two things are believed below a border by the model's own choice, and a sender is not given them here: a client inside whose
 * name he cannot know ({@link Chain#secrets}), and what a local client, a provider's own server or a collected mailbox
 * hands on. Those messages came from inside, so nothing below their last field is a stranger's.
 *
 * <p>{@code -Dlaw.seed=…} repeats a run, {@code -Dlaw.rounds=…} makes it longer.
 */
class LawTest {

    private static final int ROUNDS = Integer.getInteger("law.rounds", 1500);
    private static final long SEED = Long.getLong("law.seed", System.nanoTime());

    private static final Set<String> COLLECTORS = Set.of("fetchmail", "getmail");
    private static final String REST = "From: Al <al@example.org>\nSubject: x\nMIME-Version: 1.0\n";

    private static final List<String> REAL_FIELDS = new ArrayList<>();
    private static final List<Chain> SAMPLES = new ArrayList<>();

    private final Analyzer analyzer = new Analyzer(Options.DEFAULT);
    private final Dice dice = new Dice(SEED);
    private final Adversary adversary = new Adversary(dice, REAL_FIELDS);
    private final List<String> broken = new ArrayList<>();

    @BeforeAll
    static void readSamples() {
        Analyzer analyzer = new Analyzer(Options.DEFAULT);
        for (Sample sample : Samples.all()) {
            Analysis analysis = analyzer.analyze(sample.message());
            for (Hop hop : analysis.facts().hops()) {
                REAL_FIELDS.add("Received: "
                        + hop.field().body().in(hop.field().source()).replace("\r", ""));
            }
            Chain chain = upToBorder(sample, analysis, analyzer);
            if (chain != null) {
                SAMPLES.add(chain);
            }
        }
    }

    /** Null where the last field's client is itself inside. */
    private static Chain upToBorder(Sample sample, Analysis analysis, Analyzer analyzer) {
        Hop border = analysis.facts().border();
        if (border == null) {
            return null;
        }
        List<String> fields = new ArrayList<>();
        for (HeaderField field : analysis.facts().fields()) {
            fields.add(field.name().in(field.source()) + ": " + field.raw().replace("\r", ""));
            if (field.body().equals(border.field().body())) {
                break;
            }
        }
        Peer client = border.client();
        Chain chain = new Chain(sample.name(), fields, secrets(client));
        boolean internal = analyzer.analyze(chain.text()).facts().standing().internal();
        return internal || client.isSameHost() || COLLECTORS.contains(border.server()) ? null : chain;
    }

    /** The name of a client in a private network. Its address is everybody's behind a proxy, and he can read it in any reply. */
    private static List<String> secrets(Peer client) {
        List<String> secrets = new ArrayList<>();
        if (client.address() == null || client.address().value().isPublic()) {
            return secrets;
        }
        if (client.name() != null) {
            secrets.add(client.name().value());
        }
        return secrets;
    }

    @Test
    void fieldsBelowTheBorderImproveNothing() {
        Chains chains = new Chains(dice);
        for (int i = 0; i < ROUNDS; i++) {
            Chain chain = chains.next();
            compare(chain, chain.text(), chain.text() + lines(adversary.below(chain)) + REST);
        }
        report();
    }

    @Test
    void fieldsBelowTheBorderOfASampleImproveNothing() {
        assertThat(SAMPLES).hasSizeGreaterThan(20);
        for (int i = 0; i < ROUNDS; i++) {
            Chain chain = i < SAMPLES.size() ? SAMPLES.get(i) : dice.any(SAMPLES);
            compare(chain, chain.text(), chain.text() + lines(adversary.below(chain)) + REST);
        }
        report();
    }

    /** Nor do they when the sender has added some already. */
    @Test
    void furtherFieldsImproveNothing() {
        Chains chains = new Chains(dice);
        for (int i = 0; i < ROUNDS; i++) {
            Chain chain = dice.oneIn(2) ? chains.next() : dice.any(SAMPLES);
            List<String> first = adversary.below(chain);
            List<String> more = new ArrayList<>(first);
            for (String field : adversary.below(chain)) {
                more.add(dice.below(more.size() + 1), field);
            }
            compare(chain, chain.text() + lines(first) + REST, chain.text() + lines(more) + REST);
        }
        report();
    }

    /** Stamps, results, lists: wherever they stand. */
    @Test
    void otherHeaderFieldsImproveNothing() {
        Chains chains = new Chains(dice);
        for (int i = 0; i < ROUNDS; i++) {
            Chain chain = dice.oneIn(2) ? chains.next() : dice.any(SAMPLES);
            List<String> fields = new ArrayList<>(chain.fields());
            String field = adversary.other();
            fields.add(field.startsWith("Received:") ? fields.size() : dice.below(fields.size() + 1), field);
            compare(chain, chain.text(), lines(fields));
        }
        report();
    }

    /**
     * A field that can no longer be read may hide what it said, a sender's field that it was plaintext; but the border never
     * becomes a better lock.
     */
    @Test
    void damagedPastesImproveNothing() {
        Chains chains = new Chains(dice);
        Damage damage = new Damage(dice);
        for (int i = 0; i < ROUNDS; i++) {
            Chain chain = dice.oneIn(2) ? chains.next() : dice.any(SAMPLES);
            String header = chain.text() + lines(adversary.below(chain)) + REST;
            String paste = damage.to(header, "Hi " + adversary.below(chain));
            Analysis before = analyzer.analyze(header);
            Analysis after = analyzer.analyze(PastedHeaders.read(paste, Limits.DEFAULT));
            boolean torn = before.verdict().badge() == Badge.PARTLY_ENCRYPTED;
            if (Goodness.isBetterLock(after, before) && !torn) {
                note(chain, before, after, paste);
            }
        }
        report();
    }

    /** A sample as it is, against the same without what stands below its border. */
    @Test
    void noSampleIsBetterThanItsBorder() {
        for (Chain chain : SAMPLES) {
            for (Sample sample : Samples.all()) {
                if (sample.name().equals(chain.kind())) {
                    compare(chain, chain.text(), new String(sample.message(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        report();
    }

    /** What the model leaves open. When one of these closes, take it off the list and out of the documentation. */
    @Test
    void knownGaps() {
        String forged = "Received: from a.example (a.example [192.0.2.1])\n\t(using TLSv1.3 with cipher"
                + " TLS_AES_256_GCM_SHA384 (256/256 bits))\n\tby %s (Postfix) with ESMTPS id 1; Mon, 15 Jan 2024 10:20:30 +0000\n";
        String border =
                "Received: from x (%s)\n\tby mx.example.com (Postfix) with ESMTP id 2; Mon, 15 Jan 2024 10:20:31 +0000\n";
        compare(
                Chain.of("a stranger who knows the name of the proxy's address"),
                border.formatted("gateway.example.com [172.18.0.1]"),
                border.formatted("gateway.example.com [172.18.0.1]") + forged.formatted("gateway.example.com"));
        compare(
                Chain.of("a proxy on the same host, by which every stranger has a loopback address"),
                border.formatted("localhost [127.0.0.1]"),
                border.formatted("localhost [127.0.0.1]") + forged.formatted("mx.example.com"));
        assertThat(broken).hasSize(2);
    }

    private void compare(Chain chain, String without, String with) {
        Analysis before = analyzer.analyze(without);
        Analysis after = analyzer.analyze(with);
        if (Goodness.isBetter(after, before)) {
            note(chain, before, after, with);
        }
    }

    private void note(Chain chain, Analysis before, Analysis after, String text) {
        broken.add(chain.kind() + ": " + before.verdict().badge() + " became "
                + after.verdict().badge() + ", border "
                + before.facts().standing().border() + " and "
                + after.facts().standing().border() + "\n" + text);
    }

    private static String lines(List<String> fields) {
        return fields.isEmpty() ? "" : String.join("\n", fields) + "\n";
    }

    private void report() {
        assertThat(broken).as("improved by a sender, -Dlaw.seed=%d", SEED).isEmpty();
    }
}
