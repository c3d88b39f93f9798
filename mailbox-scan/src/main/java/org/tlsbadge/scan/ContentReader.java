package org.tlsbadge.scan;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tlsbadge.core.text.Limits;

/** Reads one file, whatever it holds, and what lies inside it. Stops at the depth and the amount that a bomb would need. */
final class ContentReader {

    private static final int MOST = Limits.DEFAULT.headerBlock() + 1;
    private static final int DEEPEST = 8;
    private static final List<String> MAIL_NAMES = List.of(".mbox", ".mbx", ".emlx", ".msg", ".pst", ".ost");

    private final Intake intake;
    private final OutlookReader outlook;
    private final boolean attached;
    /** For one range after the other. */
    private final byte[] room = new byte[ByteWindow.CAPACITY];

    /** @param attached whether messages attached to others are read too */
    ContentReader(Intake intake, boolean attached) {
        this.intake = intake;
        this.attached = attached;
        this.outlook = new OutlookReader(intake, attached);
    }

    /** The whole file. */
    void read(MailFile file) {
        try (FileChannel channel = FileChannel.open(file.path());
                InputStream in = new Positioned(channel)) {
            checkSize(channel, file.size());
            // No more than it had, so that a small file is read at once, without a look for more. Some special ones
            // have no size.
            byte[] head = in.readNBytes(file.size() == 0 ? Kind.LOOK : (int) Math.min(Kind.LOOK, file.size()));
            Kind kind = Kind.of(head, file.named());
            switch (kind) {
                case MBOX -> mbox(channel, file);
                case PST -> outlook.store(file.path(), file.shown());
                case COMPOUND -> compound(file);
                case OTHER -> other(head, file.shown(), file.size() > 0 && isExpected(file));
                default -> content(kind, head, in, file.shown(), new Measured.Budget(file.size()), 0);
            }
        } catch (IOException e) {
            intake.problem(file.shown(), Reason.of(e));
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // What libraries say of lengths and names that are not what they claim to be.
            intake.problem(file.shown(), "damaged: " + e);
        } catch (OutOfMemoryError e) {
            intake.problem(file.shown(), "damaged, or it takes more memory than there is");
        }
    }

    /** What was added since is left out; where something is missing, nobody knows what it was. */
    private static void checkSize(FileChannel channel, long least) throws IOException {
        if (channel.size() < least) {
            throw new IOException("changed during the scan: " + channel.size() + " bytes, and there were " + least);
        }
    }

    /** Whether mail should be in it, whatever it holds. */
    private static boolean isExpected(MailFile file) {
        return file.given() || isMailName(file.shown());
    }

    private void compound(MailFile file) throws IOException {
        try {
            outlook.compound(file.path(), file.shown());
        } catch (IOException e) {
            if (isExpected(file)) {
                throw e;
            }
            intake.other(file.shown());
        }
    }

    private void other(byte[] head, String path, boolean expected) {
        String type = expected || !Detection.isText(head) ? Detection.mediaType(head) : "";
        if (Detection.mayHoldMail(type)) {
            intake.problem(path, "this kind of file is not read: " + type);
        } else if (expected) {
            intake.problem(path, "no mail is found in it; it looks like " + type);
        } else {
            intake.other(path);
        }
    }

    private void mbox(FileChannel channel, MailFile file) throws IOException {
        boolean lengths = hasLengths(channel);
        MboxReader reader = new MboxReader(new ByteWindow(channel.position(0), 0), lengths, attached);
        reader.read(0, file.size(), file.shown(), intake);
    }

    /** The messages of an mbox whose separators begin in the range. */
    void range(MailFile file, long from, long to) {
        try (FileChannel channel = FileChannel.open(file.path())) {
            checkSize(channel, to);
            long start = Math.max(0, from - 16);
            new MboxReader(new ByteWindow(channel.position(start), start, to, room), false, attached)
                    .read(from, to, file.shown(), intake);
        } catch (IOException e) {
            intake.problem(file.shown() + " at byte " + from, Reason.of(e));
        }
    }

    /** Whether the writer of this mbox relies on Content-Length: the first messages have it, and it leads exactly to the next. */
    static boolean hasLengths(FileChannel channel) throws IOException {
        Probe probe = new Probe();
        MboxReader reader = new MboxReader(new ByteWindow(channel.position(0), 0), true, false);
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
            case MESSAGE -> message(path, headOf(head, rest), rest);
            case EMLX -> {
                byte[] whole = headOf(head, rest);
                int line = new String(head, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
                message(path, Arrays.copyOfRange(whole, line, whole.length), rest);
            }
            case MBOX -> nestedMbox(whole(head, rest), path);
            case MBOX_CR -> nestedMbox(new BufferedInputStream(new LineFeedsForReturns(whole(head, rest))), path);
            case GZIP, BZIP2, XZ, ZSTD -> {
                try (InputStream unpacked = Packing.open(kind, whole(head, rest))) {
                    packed(new Measured(unpacked, budget), Packing.inside(path), budget, depth);
                }
            }
            case ZIP -> archive(new ZipEntries(whole(head, rest)), path, budget, depth);
            case TAR -> archive(new TarEntries(whole(head, rest)), path, budget, depth);
            case PST, COMPOUND -> outlook(kind, whole(head, rest), path);
            case OTHER -> other(head, path, false);
        }
    }

    private void outlook(Kind kind, InputStream in, String path) throws IOException {
        try (TemporaryCopy copy = TemporaryCopy.of(in)) {
            if (kind == Kind.PST) {
                outlook.store(copy.path(), path);
            } else {
                outlook.compound(copy.path(), path);
            }
        }
    }

    private void message(String path, byte[] head, InputStream rest) throws IOException {
        intake.message(path, 0, head);
        if (attached) {
            new Attachments(intake, path, 0).read(head, rest);
        }
    }

    private static InputStream whole(byte[] head, InputStream rest) {
        return new BufferedInputStream(new SequenceInputStream(new ByteArrayInputStream(head), rest), 1 << 16);
    }

    private void packed(Measured in, String path, Measured.Budget budget, int depth) throws IOException {
        inner(in, path, budget, depth, false);
        IOException broken = in.failure();
        if (broken != null) {
            throw broken;
        }
    }

    private void inner(Measured in, String path, Measured.Budget budget, int depth, boolean named) throws IOException {
        byte[] head = in.readNBytes(Kind.LOOK);
        if (head.length > 0 || in.failure() == null) {
            content(Kind.of(head, named || isMessageName(path)), head, in, path, budget, depth + 1);
        }
    }

    /** Goes on behind what is damaged, as far as the archive can be read there. */
    private void archive(Entries entries, String path, Measured.Budget budget, int depth) throws IOException {
        for (String name = entries.next(); name != null && !intake.stopped(); name = entries.next()) {
            String way = path + "!/" + name;
            String refusal = entries.refusal();
            if (refusal != null) {
                intake.problem(way, refusal);
            } else if (!Maildir.isIncomplete(name)) {
                entry(entries, way, budget, depth, Maildir.isMessage(name));
            }
        }
    }

    /** All of it is measured, what is passed over too. */
    private void entry(Entries entries, String path, Measured.Budget budget, int depth, boolean named)
            throws IOException {
        Measured measured = new Measured(entries.content(), budget);
        String damage = null;
        try {
            inner(measured, path, budget, depth, named);
        } catch (IOException e) {
            damage = Reason.of(e);
        }
        if (!intake.stopped()) {
            measured.transferTo(OutputStream.nullOutputStream());
        }
        budget.check();
        IOException broken = measured.failure();
        if (broken != null) {
            damage = Reason.of(broken);
        } else if (damage == null && !intake.stopped()) {
            damage = entries.damage();
        }
        if (damage != null) {
            intake.problem(path, damage);
        }
    }

    /** Only a file can be read at the places that Content-Length leads to; so one is made when the first message has it. */
    private void nestedMbox(InputStream in, String path) throws IOException {
        in.mark(1 << 16);
        String start = new String(in.readNBytes(1 << 15), StandardCharsets.ISO_8859_1);
        in.reset();
        if (!start.toLowerCase(Locale.ROOT).contains("\ncontent-length:")) {
            new MboxReader(new ByteWindow(new StreamChannel(in), 0), false, attached)
                    .read(0, Long.MAX_VALUE >> 1, path, intake);
            return;
        }
        try (TemporaryCopy copy = TemporaryCopy.of(in);
                FileChannel channel = FileChannel.open(copy.path())) {
            boolean lengths = hasLengths(channel);
            new MboxReader(new ByteWindow(channel.position(0), 0), lengths, attached)
                    .read(0, channel.size(), path, intake);
        }
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

    static boolean isMessageName(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    private static boolean isMailName(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return MAIL_NAMES.stream().anyMatch(lower::endsWith);
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
        public void attached(String path, long index, byte[] head) {}

        @Override
        public void problem(String place, String reason) {}

        @Override
        public void problem(String path, long index, String reason) {}

        @Override
        public void other(String path) {}

        @Override
        public boolean stopped() {
            return seen == ENOUGH;
        }
    }
}
