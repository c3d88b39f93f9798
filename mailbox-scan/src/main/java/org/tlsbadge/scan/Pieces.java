package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts what a walk finds into pieces: some small files together, large mailboxes into ranges. */
final class Pieces implements Walk.Visitor {

    private static final int FILES = 64;
    private static final long BYTES = 4L << 20;
    private static final long RANGE = 2L << 20;

    /** Takes the pieces in order. */
    interface Target {
        void piece(Piece piece) throws IOException;

        void problem(String place, String reason) throws IOException;

        /** An earlier scan has read it. */
        void passed(MailFile file);

        boolean stopped();
    }

    private final Target target;
    private final @Nullable Journal journal;
    private final @Nullable String label;
    private List<MailFile> files = new ArrayList<>();
    private long bytes;

    /** @param label how results call all that is found; null for its path */
    Pieces(Target target, @Nullable Journal journal, @Nullable String label) {
        this.target = target;
        this.journal = journal;
        this.label = label;
    }

    @Override
    public void file(MailFile file) throws IOException {
        if (file.size() > 2 * RANGE && isInRanges(file)) {
            flush();
            for (long from = 0; from < file.size() && !stopped(); from += RANGE) {
                Journal.Done done = done(file, from);
                long messages = done == null ? -1 : done.messages();
                target.piece(Piece.range(file, from, Math.min(from + RANGE, file.size()), messages)
                        .labelled(label));
            }
            return;
        }
        if (done(file, 0) != null) {
            target.passed(file);
            return;
        }
        files.add(file);
        bytes += file.size();
        if (files.size() == FILES || bytes > BYTES) {
            flush();
        }
    }

    /** What an earlier scan wrote of it; what has changed since is named, and not read again: its messages would count twice. */
    private Journal.@Nullable Done done(MailFile file, long from) throws IOException {
        Journal.Done done = journal == null ? null : journal.done(file.place(), from);
        if (done != null && from == 0 && (done.size() != file.size() || done.modified() != file.modified())) {
            problem(file.shown(), "has changed since the scan that was broken off: what is new may be missing");
        }
        return done;
    }

    /** An mbox, and its separators alone say where its messages begin. What cannot be opened is named when it is read. */
    private static boolean isInRanges(MailFile file) {
        try (FileChannel channel = FileChannel.open(file.path());
                Positioned in = new Positioned(channel)) {
            byte[] head = in.readNBytes(Kind.LOOK);
            return Kind.of(head, file.named()) == Kind.MBOX && !ContentReader.hasLengths(channel);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void problem(String place, String reason) throws IOException {
        flush();
        target.problem(place, reason);
    }

    @Override
    public boolean stopped() {
        return target.stopped();
    }

    void flush() throws IOException {
        if (!files.isEmpty()) {
            target.piece(Piece.whole(files).labelled(label));
            files = new ArrayList<>();
            bytes = 0;
        }
    }
}
