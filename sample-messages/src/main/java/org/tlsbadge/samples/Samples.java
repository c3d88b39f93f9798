package org.tlsbadge.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sample messages, wherever the class path holds them. */
public final class Samples {

    private static final String ROOT = "samples";
    private static final String ENDING = ".eml";

    private Samples() {}

    /** Every sample, sorted by name. */
    public static List<Sample> all() {
        try {
            Path place = Path.of(Samples.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return in(place.resolve(ROOT));
            }
            // By its path, since by its address a file system could be open only once at a time.
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return in(jar.getPath(ROOT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Sample> in(Path root) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                samples.add(new Sample(name.substring(0, name.length() - ENDING.length()), Files.readAllBytes(file)));
            }
        }
        return List.copyOf(samples);
    }
}
