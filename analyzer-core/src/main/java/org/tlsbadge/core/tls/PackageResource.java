package org.tlsbadge.core.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data files beside this class. */
final class PackageResource {
    private PackageResource() {}

    /** The text of a file: ISO-8859-1, every line ended by LF. */
    static String read(String name) {
        try (InputStream in = PackageResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
