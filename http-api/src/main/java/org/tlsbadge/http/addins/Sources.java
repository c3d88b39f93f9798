package org.tlsbadge.http.addins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of {@code add-ins/}, as they stand in this program: in its jar, or in a directory of classes. */
final class Sources {

    private static final SortedMap<String, byte[]> ALL = read();

    private Sources() {}

    /** Those in that folder, by their path in it, in the order of their names. */
    static SortedMap<String, byte[]> in(String folder) {
        String prefix = folder + '/';
        SortedMap<String, byte[]> files = new TreeMap<>();
        ALL.forEach((name, content) -> {
            if (name.startsWith(prefix)) {
                files.put(name.substring(prefix.length()), content.clone());
            }
        });
        return files;
    }

    private static SortedMap<String, byte[]> read() {
        String inside = Sources.class.getPackageName().replace('.', '/') + "/files";
        try {
            Path place = Path.of(Sources.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return read(place.resolve(inside));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return read(jar.getPath(inside));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> read(Path root) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(root)) {
            found = walk.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : found) {
            files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return files;
    }
}
