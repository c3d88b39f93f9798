package org.tlsbadge.scan.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class NativeLibraryTest {

    @Test
    void theReasonLiesAtTheBottom() {
        LinkageError error =
                new ExceptionInInitializerError(new IllegalStateException("no", new IOException("No space left")));
        assertThat(NativeLibrary.reason(error))
                .isEqualTo("No space left (its library is unpacked into " + System.getProperty("java.io.tmpdir") + ")");
        assertThat(NativeLibrary.reason(new UnsatisfiedLinkError())).startsWith("UnsatisfiedLinkError (");
    }
}
