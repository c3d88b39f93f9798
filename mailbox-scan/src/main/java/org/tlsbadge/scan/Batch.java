package org.tlsbadge.scan;

import java.util.List;
import java.util.Map;
import org.tlsbadge.scan.imap.AttachedHead;

/**
 * Messages of one folder on a server, fetched together.
 *
 * @param folder   its address
 * @param validity UIDVALIDITY of the folder
 * @param uids     of the messages, in rising order; one at least
 * @param heads    header blocks by UID, as far as the server sent them
 * @param attached what is attached to each, by UID
 */
record Batch(
        String folder,
        long validity,
        List<Long> uids,
        Map<Long, byte[]> heads,
        Map<Long, List<AttachedHead>> attached) {

    long last() {
        return uids.get(uids.size() - 1);
    }

    /** The index of a message is its UID: its place would change when another is removed. */
    void read(Intake intake) {
        for (long uid : uids) {
            byte[] head = heads.get(uid);
            if (intake.stopped()) {
                return;
            }
            if (head == null) {
                intake.problem(folder + " UID " + uid, "the server did not send it; it may have been removed");
            } else {
                intake.message(folder, uid, head);
                attached(intake, uid);
            }
        }
    }

    private void attached(Intake intake, long uid) {
        for (AttachedHead each : attached.getOrDefault(uid, List.of())) {
            byte[] head = each.bytes();
            if (head == null) {
                intake.problem(
                        folder + each.way() + " UID " + uid,
                        "not read: it is encoded, or there are too many, or the server did not send it");
            } else {
                intake.attached(folder + each.way(), uid, head);
            }
        }
    }
}
