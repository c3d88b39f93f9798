package org.tlsbadge.scan;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tlsbadge.core.text.Limits;

/** Reads one file, whatever it holds, and what lies inside it. Stops at the depth and the amount that a bomb would need. */
final class ContentReader {

    private static final int MOST = Limits.DEFAULT.headerBlock() + 1;
    private static final int DEEPEST = 8;

    private final Intake intake;

    ContentReader(Intake intake) {
        this.intake = intake;
    }

    /** The whole file. */
    void read(MailFile file) {
        try (FileChannel channel = FileChannel.open(file.path());
                InputStream in = new Positioned(channel)) {
            byte[] head = in.readNBytes(Kind.LOOK);
            Kind kind = Kind.of(head, file.shown(), file.named());
            if (kind == Kind.MBOX) {
                channel.position(0);
                mbox(channel, file);
            } else if (kind == Kind.OTHER && (file.given() || isMailName(file.shown())) && file.size() > 0) {
                intake.problem(file.shown(), "no mail is found in it");
            } else {
                Measured.Budget budget = new Measured.Budget(file.size());
                content(kind, head, in, file.shown(), budget, 0);
            }
        } catch (IOException e) {
            intake.problem(file.shown(), Reason.of(e));
        } catch (IllegalArgumentException e) {
            // What java.util.zip says of names that are not what they claim to be.
            intake.problem(file.shown(), "damaged: " + e.getMessage());
        }
    }

    private void mbox(FileChannel channel, MailFile file) throws IOException {
        boolean lengths = hasLengths(channel);
        MboxReader reader = new MboxReader(new ByteWindow(channel.position(0), 0), lengths);
        reader.read(0, file.size(), file.shown(), intake);
    }

    /** The messages of an mbox whose separators begin in the range. */
    void range(MailFile file, long from, long to) {
        try (FileChannel channel = FileChannel.open(file.path())) {
            if (channel.size() < to) {
                throw new IOException(
                        "changed during the scan: " + channel.size() + " bytes, " + file.size() + " before");
            }
            long start = Math.max(0, from - 16);
            new MboxReader(new ByteWindow(channel.position(start), start), false).read(from, to, file.shown(), intake);
        } catch (IOException e) {
            intake.problem(file.shown() + " at byte " + from, Reason.of(e));
        }
    }

    /** Whether the writer of this mbox relies on Content-Length: the first messages have it, and it leads exactly to the next. */
    static boolean hasLengths(FileChannel channel) throws IOException {
        Probe probe = new Probe();
        MboxReader reader = new MboxReader(new ByteWindow(channel.position(0), 0), true);
        reader.read(0, channel.size(), "", probe);
        return reader.messages() > 0 && reader.jumps() == reader.messages();
    }

    private void content(Kind kind, byte[] head, InputStream rest, String path, Measured.Budget budget, int depth)
            throws IOException {
        if (depth > DEEPEST) {
            intake.problem(path, "more than " + DEEPEST + " containers inside each other");
            return;
        }
        switch (kind) {
            case MESSAGE -> intake.message(path, 0, headOf(head, rest));
            case EMLX -> {
                byte[] whole = headOf(head, rest);
                int line = new String(head, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
                intake.message(path, 0, Arrays.copyOfRange(whole, line, whole.length));
            }
            case MBOX -> nestedMbox(whole(head, rest), path);
            case GZIP ->
                inner(new GZIPInputStream(whole(head, rest), 1 << 16), withoutEnding(path), budget, depth, false);
            case ZIP -> zip(new ZipInputStream(whole(head, rest), StandardCharsets.ISO_8859_1), path, budget, depth);
            case TAR -> tar(new TarEntries(whole(head, rest)), path, budget, depth);
            case UNSUPPORTED -> intake.problem(path, "this kind of file is not read");
            case OTHER -> intake.other(path);
        }
    }

    private static InputStream whole(byte[] head, InputStream rest) {
        return new BufferedInputStream(new SequenceInputStream(new ByteArrayInputStream(head), rest), 1 << 16);
    }

    private void inner(InputStream in, String path, Measured.Budget budget, int depth, boolean named)
            throws IOException {
        InputStream measured = new Measured(in, budget);
        byte[] head = measured.readNBytes(Kind.LOOK);
        Kind kind = Kind.of(head, path, named || isMessageName(path));
        content(kind, head, measured, path, budget, depth + 1);
    }

    private void zip(ZipInputStream zip, String path, Measured.Budget budget, int depth) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null && !intake.stopped(); entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                inner(zip, path + "!/" + entry.getName(), budget, depth, false);
            }
        }
    }

    private void tar(TarEntries tar, String path, Measured.Budget budget, int depth) throws IOException {
        for (String name = tar.next(); name != null && !intake.stopped(); name = tar.next()) {
            inner(tar.content(), path + "!/" + name, budget, depth, inMaildir(name));
        }
    }

    /** Only a file can be read at the places that Content-Length leads to; so one is made when the first message has it. */
    private void nestedMbox(InputStream in, String path) throws IOException {
        in.mark(1 << 16);
        String start = new String(in.readNBytes(1 << 15), StandardCharsets.ISO_8859_1);
        in.reset();
        if (!start.toLowerCase(Locale.ROOT).contains("\ncontent-length:")) {
            new MboxReader(new ByteWindow(new StreamChannel(in), 0), false).read(0, Long.MAX_VALUE >> 1, path, intake);
            return;
        }
        Path copy = Files.createTempFile("tlsbadge", ".mbox");
        try (FileChannel channel = copied(in, copy)) {
            boolean lengths = hasLengths(channel);
            new MboxReader(new ByteWindow(channel.position(0), 0), lengths).read(0, channel.size(), path, intake);
        } finally {
            Files.delete(copy);
        }
    }

    private static FileChannel copied(InputStream in, Path copy) throws IOException {
        Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return FileChannel.open(copy);
    }

    /** What has been read already when the header ends in it, else as much as a header may have. */
    private static byte[] headOf(byte[] head, InputStream rest) throws IOException {
        if (head.length < Kind.LOOK || HeadEnd.isIn(head)) {
            return head;
        }
        byte[] more = rest.readNBytes(MOST - head.length);
        byte[] whole = Arrays.copyOf(head, head.length + more.length);
        System.arraycopy(more, 0, whole, head.length, more.length);
        return whole;
    }

    private static String withoutEnding(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".gz")
                ? path + "!/" + path.substring(path.lastIndexOf('/') + 1, path.length() - 3)
                : path;
    }

    static boolean isMessageName(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    private static boolean isMailName(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".mbox") || lower.endsWith(".emlx") || lower.endsWith(".mbx");
    }

    private static boolean inMaildir(String path) {
        return path.contains("/cur/") || path.contains("/new/");
    }

    /** Looks at the first messages only. */
    private static final class Probe implements Intake {
        private static final int ENOUGH = 4;
        private int seen;

        @Override
        public void message(String path, long index, byte[] head) {
            seen++;
        }

        @Override
        public void problem(String place, String reason) {}

        @Override
        public void other(String path) {}

        @Override
        public boolean stopped() {
            return seen == ENOUGH;
        }
    }
}
