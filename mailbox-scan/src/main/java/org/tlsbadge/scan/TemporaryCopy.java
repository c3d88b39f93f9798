package org.tlsbadge.scan;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What lies in an archive and cannot be read from front to back, as a file of its own; it goes when it is closed.
 *
 * @param path in the folder for temporary files, for its owner only
 */
record TemporaryCopy(Path path) implements Closeable {

    static TemporaryCopy of(InputStream in) throws IOException {
        TemporaryCopy copy = new TemporaryCopy(create());
        try (OutputStream out = new NamedFile(copy.path, false)) {
            in.transferTo(out);
            return copy;
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    private static Path create() throws IOException {
        try {
            return Files.createTempFile("tlsbadge", ".copy");
        } catch (IOException e) {
            throw new IOException("no temporary file can be made: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
