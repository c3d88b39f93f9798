package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files below the inputs, each folder in the order of its names. Links to folders are not entered, so there are no loops. */
final class Walk {

    /** Takes the files, and what cannot be listed. */
    interface Visitor {
        void file(MailFile file) throws IOException;

        void problem(String place, String reason) throws IOException;

        boolean stopped();
    }

    private final Visitor visitor;

    Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    void input(Path input) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(input, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                folder(input);
            } else if (attributes.isRegularFile()) {
                Path folder = input.toAbsolutePath().getParent();
                file(input, attributes, true, folder != null && Maildir.isPart(folder));
            } else {
                visitor.problem(input.toString(), "neither a file nor a folder");
            }
        } catch (IOException e) {
            visitor.problem(input.toString(), Reason.of(e));
        }
    }

    private void folder(Path folder) throws IOException {
        List<Path> names;
        try {
            names = names(folder);
        } catch (IOException e) {
            visitor.problem(folder.toString(), Reason.of(e));
            return;
        }
        boolean maildir = names.containsAll(List.of(Path.of("cur"), Path.of("new")));
        boolean messages = Maildir.isPart(folder);
        for (Path name : names) {
            if (visitor.stopped()) {
                return;
            }
            // Deliveries that are not complete: no message yet.
            if (!maildir || !name.endsWith("tmp")) {
                entry(folder.resolve(name), messages);
            }
        }
    }

    private void entry(Path path, boolean message) throws IOException {
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
            visitor.problem(path.toString(), Reason.of(e));
            return;
        }
        if (attributes.isDirectory()) {
            folder(path);
        } else if (attributes.isRegularFile()) {
            file(path, attributes, false, message);
        }
    }

    private void file(Path path, BasicFileAttributes attributes, boolean given, boolean message) throws IOException {
        boolean named = message || ContentReader.isMessageName(path.toString());
        long modified = attributes.lastModifiedTime().toMillis();
        visitor.file(new MailFile(path, path.toString(), attributes.size(), modified, given, named));
    }

    /** As they are in the folder: a name as text, when it is not in the locale's character set, would lead nowhere. */
    private static List<Path> names(Path folder) throws IOException {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(null);
        return names;
    }
}
