package org.tlsbadge.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Register;
import org.tlsbadge.core.dialect.servers.Servers;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.read.HopReader;
import org.tlsbadge.core.text.Limits;

/** In whichever order the servers are listed, every field is read alike. */
class ServerOrderTest {

    private static final List<HeaderField> FIELDS = Samples.all().stream()
            .flatMap(sample -> new HeaderReader(Limits.DEFAULT).read(sample.message()).fields().stream())
            .filter(field -> field.isNamed("received"))
            .toList();

    @RepeatedTest(5)
    void doesNotMatter() {
        long seed = System.nanoTime();
        List<Dialect> shuffled = new ArrayList<>(Servers.ALL);
        Collections.shuffle(shuffled, new Random(seed));
        HopReader listed = new HopReader(Servers.REGISTER, Limits.DEFAULT);
        HopReader other = new HopReader(new Register(shuffled), Limits.DEFAULT);
        for (HeaderField field : FIELDS) {
            Hop expected = listed.read(field, 0);
            Hop actual = other.read(field, 0);
            assertThat(actual.server()).as("seed %d, %s", seed, field.raw()).isEqualTo(expected.server());
            assertThat(actual.transport()).isEqualTo(expected.transport());
            assertThat(actual.certificate()).isEqualTo(expected.certificate());
        }
    }
}
