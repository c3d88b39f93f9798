package org.tlsbadge.outlook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Real files of other people's test suites; they stay in the jar that they come in. */
final class Documents {

    private Documents() {}

    static byte[] bytes(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/test-documents/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long received(OutlookMessage message) {
        return message.header()
                .lines()
                .filter(line -> line.startsWith("Received:"))
                .count();
    }
}
