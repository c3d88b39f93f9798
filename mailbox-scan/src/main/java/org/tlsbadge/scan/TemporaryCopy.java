package org.tlsbadge.scan;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What lies in an archive and cannot be read from front to back, as a file of its own; it goes when it is closed.
 *
 * @param path in the folder for temporary files, for its owner only
 */
record TemporaryCopy(Path path) implements Closeable {

    static TemporaryCopy of(InputStream in) throws IOException {
        TemporaryCopy copy = new TemporaryCopy(Files.createTempFile("tlsbadge", ".copy"));
        try {
            Files.copy(in, copy.path, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
