package org.tlsbadge.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.read.HopReader;
import org.tlsbadge.core.text.Limits;

/**
 * Any text as one {@code Received} field. In a normal run the seeds are read; {@code JAZZER_FUZZ=1} and {@code -Dtest} with one
 * method search for more.
 */
class FieldFuzzTest {

    private final HopReader reader = new HopReader(Limits.DEFAULT);

    @FuzzTest(maxDuration = "3m")
    void field(byte[] bytes) {
        String body = folded(new String(bytes, StandardCharsets.ISO_8859_1));
        Hop hop = read(body);
        Facts.haveTheirProofs(hop);
        assertThat(Facts.of(read(body))).as("read again").isEqualTo(Facts.of(hop));
        assertThat(Facts.of(new HopReader(Limits.DEFAULT).read(HeaderField.of("Received", body), 0)))
                .as("read by another reader")
                .isEqualTo(Facts.of(hop));
        unfoldedIsNoBetter(hop, read(body.replace("\n", "")));
    }

    /** A line break inside a field may decide between two readings; without it there is less to go by. */
    private static void unfoldedIsNoBetter(Hop hop, Hop unfolded) {
        if (unfolded.transport().isEncrypted()) {
            assertThat(Facts.session(hop)).as("unfolded").isEqualTo(Facts.session(unfolded));
        }
        if (unfolded.certificate().state() == Certificate.State.VERIFIED) {
            assertThat(hop.certificate().state()).isEqualTo(Certificate.State.VERIFIED);
        }
    }

    private Hop read(String body) {
        return reader.read(HeaderField.of("Received", body), 0);
    }

    /** Inside a field a line break is always followed by a blank. */
    private static String folded(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\n\t");
    }
}
