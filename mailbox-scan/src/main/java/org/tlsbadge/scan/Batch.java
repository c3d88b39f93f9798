package org.tlsbadge.scan;

import java.util.List;
import java.util.Map;

/**
 * Messages of one folder on a server, fetched together.
 *
 * @param folder   its address
 * @param shown    how results call it
 * @param validity UIDVALIDITY of the folder
 * @param uids     of the messages, in rising order; one at least
 * @param heads    header blocks by UID, as far as the server sent them
 */
record Batch(String folder, String shown, long validity, List<Long> uids, Map<Long, byte[]> heads) {

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
                intake.problem(shown + " UID " + uid, "the server did not send it; it may have been removed");
            } else {
                intake.message(shown, uid, head);
            }
        }
    }
}
