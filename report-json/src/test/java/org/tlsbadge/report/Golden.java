package org.tlsbadge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what the program must say. {@code -Dgoldens=rewrite} writes it anew; the diff is the review. */
final class Golden {

    private static final boolean REWRITE = "rewrite".equals(System.getProperty("goldens"));

    private Golden() {}

    static void check(Path golden, String actual) throws IOException {
        if (REWRITE) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).as(golden.toString()).isEqualTo(Files.exists(golden) ? Files.readString(golden) : "");
    }
}
