package org.tlsbadge.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample messages, wherever the class path holds them. */
public final class Samples {

    private static final String ROOT = "/samples";
    private static final String ENDING = ".eml";

    private Samples() {}

    /** Every sample, sorted by name. */
    public static List<Sample> all() {
        try {
            URI root = Samples.class.getResource(ROOT).toURI();
            if (!root.getScheme().equals("jar")) {
                return in(Path.of(root));
            }
            // Opened by its file: by its address there can be but one at a time, and others may be reading too.
            URI file = URI.create(root.getSchemeSpecificPart().split("!")[0]);
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(file), Map.of())) {
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
