package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void words() {
        assertThat(Reason.of(new NoSuchFileException("a.eml"))).isEqualTo("no such file (any more)");
        assertThat(Reason.of(new NoSuchFileException("a\ufffd.eml"))).contains("character set");
        assertThat(Reason.of(new AccessDeniedException("a.eml"))).isEqualTo("permission denied");
    }
}
