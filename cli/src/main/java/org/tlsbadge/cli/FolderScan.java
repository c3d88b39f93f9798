package org.tlsbadge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.report.Report;
import org.tlsbadge.report.ReportJson;
import org.tlsbadge.report.Source;

/** Reads the messages below folders, and writes a line for each. What cannot be read is named, and the rest goes on. */
final class FolderScan {

    private static final String ENDING = ".eml";
    private static final int MOST = Limits.DEFAULT.headerBlock() + 1;

    private final Analyzer analyzer;
    private final Messages messages;
    private final OutputStream out;
    private final PrintWriter err;
    private final Map<Badge, Long> counts = new EnumMap<>(Badge.class);
    private long unreadable;

    FolderScan(Analyzer analyzer, Messages messages, OutputStream out, PrintWriter err) {
        this.analyzer = analyzer;
        this.messages = messages;
        this.out = out;
        this.err = err;
    }

    long unreadable() {
        return unreadable;
    }

    /** The badges that messages had. */
    Set<Badge> states() {
        return counts.keySet();
    }

    /** Reads a folder and all below it, or a single file whatever its name. Throws only when the output cannot be written. */
    void read(Path input) throws IOException {
        if (Files.isDirectory(input)) {
            Files.walkFileTree(input, new Visitor());
        } else {
            message(input);
        }
    }

    void printSums() {
        long all = 0;
        StringBuilder line = new StringBuilder();
        for (Map.Entry<Badge, Long> count : counts.entrySet()) {
            all += count.getValue();
            line.append(", ").append(count.getKey().state()).append(' ').append(count.getValue());
        }
        err.println(all + " messages" + line + (unreadable == 0 ? "" : "; could not be read: " + unreadable));
    }

    private void message(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(MOST);
        } catch (IOException e) {
            unreadable(file, e);
            return;
        }
        Analysis analysis = analyzer.analyze(head);
        counts.merge(analysis.verdict().badge(), 1L, Long::sum);
        ReportJson.writeTo(out, Report.brief(analysis, new Source(file.toString(), 0L, messageId(analysis)), messages));
        out.write('\n');
    }

    private void unreadable(Path file, IOException e) {
        unreadable++;
        err.println("tlsbadge: " + file + ": " + Input.reason(e));
    }

    private static @Nullable String messageId(Analysis analysis) {
        for (HeaderField field : analysis.facts().fields()) {
            if (field.isNamed("message-id")) {
                return field.raw().strip();
            }
        }
        return null;
    }

    /** Folders are entered in the order of the file system; links are not followed, so there are no loops. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            boolean named =
                    file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
            if (named && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
                message(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable(file, e);
            return FileVisitResult.CONTINUE;
        }
    }
}
