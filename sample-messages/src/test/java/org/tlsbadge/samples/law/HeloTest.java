package org.tlsbadge.samples.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Peer;
import org.tlsbadge.core.read.HopReader;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.samples.Sample;
import org.tlsbadge.samples.Samples;

/** A client that calls itself like one of the inside is not taken for it: every server takes such names in HELO. */
class HeloTest {

    private final HopReader reader = new HopReader(Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost", "[127.0.0.1]", "127.0.0.1", "[IPv6:::1]", "::1", "[10.0.0.1]", "10.0.0.1",
                        "[IPv6:fe80::1]", "unix",
                "[unix]", "local", "userid", "mail.example.com", "x.prod.outlook.com", "smtp.google.com", "from", "by",
                        "with",
                "[", "unknown", "root@localhost"
            })
    void aNameMovesNoClient(String helo) {
        Analyzer analyzer = new Analyzer(Options.DEFAULT);
        List<String> moved = new ArrayList<>();
        int tried = 0;
        for (Sample sample : Samples.all()) {
            List<Hop> hops = analyzer.analyze(sample.message()).facts().hops();
            for (Hop hop : hops) {
                if (hop.client().helo() != null) {
                    tried++;
                    Hop after = with(hop, helo);
                    if (!isAsBefore(hop.client(), after.client()) || better(hop, after)) {
                        moved.add(sample.name() + ": " + hop.client() + " became " + after.client() + " by "
                                + after.server() + "\n" + after.field().source());
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
        assertThat(moved).isEmpty();
    }

    private Hop with(Hop hop, String helo) {
        String source = hop.field().source().text();
        Span body = hop.field().body();
        Span place = hop.client().helo().proof();
        String text = source.substring(body.start(), place.start()) + helo + source.substring(place.end(), body.end());
        return reader.read(HeaderField.of("Received", text), hop.index());
    }

    /** The same address and name, or none. */
    private static boolean isAsBefore(Peer before, Peer after) {
        boolean address = after.address() == null
                || before.address() != null
                        && after.address().value().equals(before.address().value());
        boolean name = after.name() == null
                || !after.nameVerified()
                || before.name() != null
                        && after.name().value().equals(before.name().value());
        return address && name && (!after.isSameHost() || before.isSameHost());
    }

    private static boolean better(Hop before, Hop after) {
        return after.transport().isEncrypted() && !before.transport().isEncrypted();
    }
}
