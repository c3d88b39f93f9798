package org.tlsbadge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The systemd unit starts the server as the launcher does. */
class ServiceUnitTest {

    @Test
    void theSameFlagsAsTheLauncher() throws IOException {
        String unit = Files.readString(Path.of("../docs/tlsbadge.service")).replace("\\\n", "");
        Matcher lean = Pattern.compile("^lean=\\((.*)\\)$", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("../tlsbadge")));
        assertThat(lean.find()).isTrue();
        String start = unit.lines()
                .filter(line -> line.startsWith("ExecStart="))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(start.split("\\s+"))).contains(lean.group(1).split(" "));
        assertThat(unit).contains("Environment=MALLOC_ARENA_MAX=2");
    }
}
