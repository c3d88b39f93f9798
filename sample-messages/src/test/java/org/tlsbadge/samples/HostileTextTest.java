package org.tlsbadge.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.hop.Cipher;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.read.HopReader;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.text.Span;

/**
 * The law: nothing sender-controlled in a hop improves its transport or its certificate. Hostile text is put into the places of
 * every sample's newest field that a sender fills, one or several at once, as far as the server that wrote it lets it through, and
 * compared with the same field with harmless text there.
 *
 * <p>{@code -Dhostile.seed=…} repeats a run, {@code -Dhostile.rounds=…} makes it longer.
 */
class HostileTextTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 40);

    private static final long SEED = Long.getLong("hostile.seed", System.nanoTime());

    /** One field of one sample. */
    private record Field(String sample, String body) {

        /** With a text of its own in each of the places, which are given in order. */
        String with(List<SenderPlace> places, List<String> texts) {
            StringBuilder changed = new StringBuilder(body);
            for (int i = places.size() - 1; i >= 0; i--) {
                changed.replace(places.get(i).start(), places.get(i).end(), texts.get(i));
            }
            return changed.toString();
        }
    }

    private final HopReader reader = new HopReader(Limits.DEFAULT);
    private final Random random = new Random(SEED);
    private final List<String> improved = new ArrayList<>();
    private int cases;

    @Test
    void nothingSenderControlledImprovesAHop() throws Exception {
        List<Field> fields = newestFields();
        HostileText text =
                new HostileText(random, fields.stream().map(Field::body).toList());
        for (Field field : fields) {
            attack(field, text);
        }
        System.out.printf("%d hostile fields, %d improved, seed %d%n", cases, improved.size(), SEED);
        assertThat(improved).as("improved by a sender, -Dhostile.seed=%d", SEED).isEmpty();
    }

    private static List<Field> newestFields() throws Exception {
        List<Field> fields = new ArrayList<>();
        HeaderReader headers = new HeaderReader(Limits.DEFAULT);
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".eml")).sorted().toList()) {
                String message = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (HeaderField header : headers.read(message).fields()) {
                    if (header.isNamed("received")) {
                        Span body = header.body();
                        fields.add(new Field(
                                SAMPLES.relativize(file).toString(),
                                header.source().substring(body.start(), body.end())));
                        break;
                    }
                }
            }
        }
        return fields;
    }

    private void attack(Field field, HostileText text) {
        List<SenderPlace> places = SenderPlace.in(read(field.body()));
        for (int round = 0; round < ROUNDS && !places.isEmpty(); round++) {
            List<SenderPlace> chosen = SenderPlace.some(places, random);
            Hop harmless = read(field.with(
                    chosen,
                    chosen.stream().map(place -> place.filter().harmless()).toList()));
            if (harmless.field().doubt().isDisputed()) {
                continue;
            }
            List<String> texts = text.next(chosen.size());
            List<String> filtered = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                filtered.add(chosen.get(i).filter().apply(texts.get(i)));
            }
            String changed = field.with(chosen, filtered);
            cases++;
            String mistake = improvement(harmless, read(changed));
            if (!mistake.isEmpty()) {
                improved.add(field.sample() + " [" + harmless.server() + ", " + chosen + "]: " + mistake + "\n      "
                        + changed + "\n");
            }
        }
    }

    private Hop read(String body) {
        return reader.read(HeaderField.of("Received", body), 0);
    }

    /** What is better than before; empty when nothing is. */
    private static String improvement(Hop before, Hop after) {
        Transport old = before.transport();
        Transport now = after.transport();
        if (now.isEncrypted() && !old.isEncrypted()) {
            return old.kind() + " became ENCRYPTED by " + after.server();
        }
        if (now.kind() == Transport.Kind.LOCAL && old.kind() != Transport.Kind.LOCAL) {
            return old.kind() + " became LOCAL by " + after.server();
        }
        if (after.certificate().state() == Certificate.State.VERIFIED
                && before.certificate().state() != Certificate.State.VERIFIED) {
            return "certificate " + before.certificate().state() + " became VERIFIED";
        }
        if (now.isEncrypted() && version(now) > version(old)) {
            return "version " + old.version() + " became " + now.version();
        }
        if (now.isEncrypted() && strength(now) > strength(old)) {
            return "suite " + old.cipher() + " became " + now.cipher();
        }
        return client(before, after);
    }

    /** The client's address decides whom to believe next. */
    private static String client(Hop before, Hop after) {
        var old = before.client();
        var now = after.client();
        if (now.address() != null
                && (old.address() == null
                        || !now.address().value().equals(old.address().value()))) {
            return "client " + old.address() + " became " + now.address() + " by " + after.server();
        }
        return now.local() && !old.local() ? "client became local" : "";
    }

    /** An unstated version is no better than the worst. */
    private static int version(Transport transport) {
        return transport.version() == null ? -1 : transport.version().value().ordinal();
    }

    private static int strength(Transport transport) {
        Cipher cipher = transport.cipher();
        return cipher == null || cipher.suite() == null ? -1 : cipher.suite().strengthBits();
    }
}
