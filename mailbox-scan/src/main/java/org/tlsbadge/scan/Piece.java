package org.tlsbadge.scan;

import java.util.List;

/**
 * What one worker reads at a time: some small files, or a range of a large mbox.
 *
 * @param files whole, unless there is a range
 * @param from  where the range begins; 0 for whole files
 * @param to    where it ends; -1 for whole files
 * @param done  how many messages it has when an earlier scan has written them; -1 when it is to be read
 */
record Piece(List<MailFile> files, long from, long to, long done) {

    Piece {
        files = List.copyOf(files);
    }

    static Piece whole(List<MailFile> files) {
        return new Piece(files, 0, -1, -1);
    }

    static Piece range(MailFile file, long from, long to, long done) {
        return new Piece(List.of(file), from, to, done);
    }

    boolean isRange() {
        return to >= 0;
    }
}
