package org.tlsbadge.scan;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** A file that is being written and says which it is when that fails, as on a full disk. */
final class NamedFile extends FileOutputStream {

    private final Path path;

    NamedFile(Path path, boolean append) throws IOException {
        super(path.toFile(), append);
        this.path = path;
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            super.write(bytes, start, length);
        } catch (IOException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }
}
