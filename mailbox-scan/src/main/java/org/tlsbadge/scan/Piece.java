package org.tlsbadge.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one worker reads at a time: some small files, a range of a large mbox, or messages from a server.
 *
 * @param files whole, unless there is a range
 * @param from  where the range begins; 0 for whole files
 * @param to    where it ends; -1 for whole files
 * @param done  how many messages it has when an earlier scan has written them; -1 when it is to be read
 * @param batch messages from a server; null for files
 * @param label how results call what they came from; null for its path
 */
record Piece(
        List<MailFile> files,
        long from,
        long to,
        long done,
        @Nullable Batch batch,
        @Nullable String label) {

    Piece {
        files = List.copyOf(files);
    }

    static Piece whole(List<MailFile> files) {
        return new Piece(files, 0, -1, -1, null, null);
    }

    static Piece range(MailFile file, long from, long to, long done) {
        return new Piece(List.of(file), from, to, done, null, null);
    }

    static Piece of(Batch batch) {
        return new Piece(List.of(), 0, -1, -1, batch, null);
    }

    Piece labelled(@Nullable String other) {
        return new Piece(files, from, to, done, batch, other);
    }

    /** How much of the files it is, in bytes. */
    long bytes() {
        return isRange() ? to - from : files.stream().mapToLong(MailFile::size).sum();
    }

    boolean isRange() {
        return to >= 0;
    }
}
