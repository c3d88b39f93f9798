package org.tlsbadge.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.servers.Servers;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Transport.Kind;
import org.tlsbadge.core.read.HopReader;
import org.tlsbadge.core.text.Limits;

/** Reads the shapes of real fields, where they are present beside the project: how often is the transport right? */
class ShapesTest {

    private static final Path SHAPES = Path.of("..", "..", "shared", "conformance", "shapes.jsonl");
    private static final double SHARE = 0.99;

    /** Servers that say nothing of TLS, or not always: their silence is no answer, whatever the words look like. */
    private static final Set<String> SILENT = Servers.ALL.stream()
            .filter(dialect -> !dialect.recording().always().contains(Fact.PLAINTEXT))
            .map(Dialect::name)
            .collect(Collectors.toSet());

    @Test
    void transportOfRealFields() throws Exception {
        Assumptions.assumeTrue(Files.exists(SHAPES), "no shapes here");
        HopReader reader = new HopReader(Limits.DEFAULT);
        List<String> worst = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        long all = 0;
        long right = 0;
        long known = 0;
        for (Shape shape : Shape.in(SHAPES)) {
            Hop hop = reader.read(HeaderField.of("Received", shape.field()), 0);
            boolean isRight = isRight(shape, hop);
            all += shape.count();
            right += isRight ? shape.count() : 0;
            known += hop.server().equals(Hop.UNKNOWN_SERVER) ? 0 : shape.count();
            String report = shape.count() + " " + shape.tls() + " "
                    + hop.transport().kind() + " [" + hop.server() + "]  " + shape.field();
            if (!isRight) {
                wrong.add(report);
            }
            if (hop.transport().isEncrypted() && !shape.tls().equals("yes") && !shape.doubtful()) {
                worst.add(report);
            }
        }
        System.out.printf(
                "%d fields, transport right in %.2f %%, server known in %.2f %%%n",
                all, 100.0 * right / all, 100.0 * known / all);
        if (Boolean.getBoolean("misses")) {
            wrong.forEach(System.out::println);
        }
        assertThat(worst).as("no TLS that was not").isEmpty();
        assertThat((double) right / all).as("share of fields read right").isGreaterThan(SHARE);
    }

    private static boolean isRight(Shape shape, Hop hop) {
        if (shape.doubtful()) {
            return true;
        }
        Set<Kind> kinds = switch (shape.tls()) {
            case "yes" -> EnumSet.of(Kind.ENCRYPTED);
            case "no" -> EnumSet.of(Kind.PLAINTEXT, Kind.LOCAL);
            default -> EnumSet.of(Kind.NOT_RECORDED, Kind.LOCAL, Kind.CONTRADICTORY);
        };
        boolean silent = SILENT.contains(hop.server()) || hop.server().equals(Hop.UNKNOWN_SERVER);
        if (shape.tls().equals("no") && (silent || shape.field().contains("(Postfix) with SMTP "))) {
            kinds.add(Kind.NOT_RECORDED);
        }
        return kinds.contains(hop.transport().kind());
    }
}
