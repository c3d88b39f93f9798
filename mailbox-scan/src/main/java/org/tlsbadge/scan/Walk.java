package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files below the inputs, each folder in the order of its names. Links to folders are not entered, so there are no loops. */
final class Walk {

    /** Takes the files, and what cannot be listed. */
    interface Visitor {
        void file(MailFile file) throws IOException;

        void problem(String place, String reason) throws IOException;

        boolean stopped();
    }

    private static final Set<String> MAILDIR = Set.of("cur", "new");

    private final Visitor visitor;
    private final @Nullable String label;

    /** @param label how results call the input; null for its path */
    Walk(Visitor visitor, @Nullable String label) {
        this.visitor = visitor;
        this.label = label;
    }

    void input(Path input) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(input, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                folder(input);
            } else if (attributes.isRegularFile()) {
                file(input, attributes, true);
            } else {
                visitor.problem(shown(input), "neither a file nor a folder");
            }
        } catch (IOException e) {
            visitor.problem(shown(input), Reason.of(e));
        }
    }

    private void folder(Path folder) throws IOException {
        String[] names;
        try {
            names = names(folder);
        } catch (IOException e) {
            visitor.problem(shown(folder), Reason.of(e));
            return;
        }
        boolean maildir = Arrays.asList(names).containsAll(MAILDIR);
        for (String name : names) {
            if (visitor.stopped()) {
                return;
            }
            // Deliveries that are not complete: no message yet.
            if (!maildir || !name.equals("tmp")) {
                entry(folder.resolve(name));
            }
        }
    }

    private void entry(Path path) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                attributes = Files.readAttributes(path, BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    return;
                }
            }
        } catch (IOException e) {
            visitor.problem(shown(path), Reason.of(e));
            return;
        }
        if (attributes.isDirectory()) {
            folder(path);
        } else if (attributes.isRegularFile()) {
            file(path, attributes, false);
        }
    }

    private void file(Path path, BasicFileAttributes attributes, boolean given) throws IOException {
        Path parent = path.getParent();
        boolean maildir = parent != null
                && parent.getFileName() != null
                && MAILDIR.contains(parent.getFileName().toString());
        boolean named = maildir || path.toString().toLowerCase(Locale.ROOT).endsWith(".eml");
        long modified = attributes.lastModifiedTime().toMillis();
        visitor.file(new MailFile(path, shown(path), attributes.size(), modified, given, named));
    }

    private String shown(Path path) {
        return label == null ? path.toString() : label;
    }

    private static String[] names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.add(entry.getFileName().toString());
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        String[] sorted = names.toArray(new String[0]);
        Arrays.sort(sorted);
        return sorted;
    }
}
