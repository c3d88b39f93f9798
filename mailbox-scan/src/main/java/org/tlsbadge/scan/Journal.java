package org.tlsbadge.scan;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a scan is written, so that another one can go on behind it. Lines of text, in groups; a group counts when its last line is whole,
 * which says how long the outputs are then: outputs are written before the group, and what they hold beyond is cut off when going on.
 */
final class Journal implements Closeable {

    private static final String FORMAT = "tlsbadge-scan 1 ";

    private final Path path;
    private final Map<String, Done> done = new HashMap<>();
    private final List<Fingerprint> fingerprints = new ArrayList<>();
    private final List<Item.Problem> problems = new ArrayList<>();
    private final StringBuilder group = new StringBuilder();
    private final Writer out;
    private List<Long> lengths = List.of();
    private String sums = "";

    /** A file, or a range of it, that is written; as it was then. Of a folder on a server: its last UID and its UIDVALIDITY. */
    record Done(long size, long modified, long messages) {}

    /** @throws IOException also when there is a journal of another scan */
    Journal(Path path, String identity) throws IOException {
        this.path = path;
        String head = FORMAT + encoded(identity);
        String kept = Files.exists(path) ? read(head) : "";
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(fresh, kept.isEmpty() ? head + "\n" : kept);
        Files.move(fresh, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        this.out = Files.newBufferedWriter(path, StandardOpenOption.APPEND);
    }

    /** Remembers the whole groups, and answers their text. */
    private String read(String head) throws IOException {
        StringBuilder kept = new StringBuilder();
        try (BufferedReader in = Files.newBufferedReader(path)) {
            String first = in.readLine();
            if (first != null && first.startsWith(FORMAT) && !first.equals(head)) {
                throw new IOException(
                        path + " belongs to a scan with other inputs or options; remove it to begin anew");
            }
            kept.append(head).append('\n');
            List<String> open = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                open.add(line);
                if (line.startsWith("C ") && line.endsWith(" .")) {
                    open.forEach(this::remember);
                    open.forEach(each -> kept.append(each).append('\n'));
                    open.clear();
                }
            }
        }
        return kept.toString();
    }

    private void remember(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "F" ->
                done.put(
                        key(decoded(words[5]), Long.parseLong(words[1])),
                        new Done(Long.parseLong(words[2]), Long.parseLong(words[3]), Long.parseLong(words[4])));
            case "D" -> fingerprints.add(new Fingerprint(Long.parseLong(words[1]), Long.parseLong(words[2])));
            case "P" -> problems.add(new Item.Problem(decoded(words[2]), decoded(words[3]), words[1].equals("1")));
            default -> {
                List<Long> all = new ArrayList<>();
                for (String length : words[1].split(",")) {
                    all.add(Long.parseLong(length));
                }
                lengths = all;
                sums = line.substring(line.indexOf(' ', 2) + 1, line.length() - 2);
            }
        }
    }

    /** How long that output was when all that is remembered was in it; 0 for a scan that begins. */
    long length(int output) {
        return lengths.isEmpty() ? 0 : lengths.get(output);
    }

    String sums() {
        return sums;
    }

    List<Fingerprint> fingerprints() {
        return fingerprints;
    }

    List<Item.Problem> problems() {
        return problems;
    }

    /** @param place of a file or a folder on a server */
    @Nullable
    Done done(String place, long from) {
        return done.get(key(place, from));
    }

    void finished(Piece piece, long messages) {
        for (MailFile file : piece.files()) {
            finished(file.place(), piece.from(), new Done(file.size(), file.modified(), messages));
        }
        Batch batch = piece.batch();
        if (batch != null) {
            finished(batch.folder(), 0, new Done(batch.last(), batch.validity(), messages));
        }
    }

    private void finished(String place, long from, Done now) {
        group.append("F " + from + " " + now.size() + " " + now.modified() + " " + now.messages() + " ")
                .append(encoded(place))
                .append('\n');
    }

    void add(Fingerprint fingerprint) {
        group.append("D " + fingerprint.high() + " " + fingerprint.low() + "\n");
    }

    void add(Item.Problem problem) {
        group.append("P " + (problem.ofMessage() ? 1 : 0) + " ")
                .append(encoded(problem.place()) + " " + encoded(problem.reason()) + "\n");
    }

    /** Ends a group; the outputs have these lengths, and are flushed. */
    void commit(List<Long> written, Sums counted) throws IOException {
        List<String> numbers = written.stream().map(String::valueOf).toList();
        group.append("C " + String.join(",", numbers) + " " + counted.text() + " .\n");
        out.append(group);
        out.flush();
        group.setLength(0);
    }

    private static String key(String path, long from) {
        return from + " " + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.isEmpty() ? " " : text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The scan has come to its end. */
    void delete() throws IOException {
        close();
        Files.deleteIfExists(path);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
