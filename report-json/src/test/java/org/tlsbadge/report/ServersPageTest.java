package org.tlsbadge.report;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/servers.md} says what the dialects say. */
class ServersPageTest {

    @Test
    void isUpToDate() throws Exception {
        Golden.check(Path.of("..", "docs", "servers.md"), ServerTable.markdown());
    }
}
