package org.tlsbadge.scan.imap;

/** A folder on a server, as it was when it was opened. */
public final class Mailbox {

    private final String folder;
    private final long validity;
    private final int total;
    private final long[] uids;

    Mailbox(String folder, long validity, int total, long[] uids) {
        this.folder = folder;
        this.validity = validity;
        this.total = total;
        this.uids = uids;
    }

    /** Its name on the server. */
    public String folder() {
        return folder;
    }

    /** UIDVALIDITY: UIDs mean the same messages as long as this is the same. */
    public long validity() {
        return validity;
    }

    /** How many messages the server says there are. */
    public int total() {
        return total;
    }

    /** How many messages it names. */
    public int count() {
        return uids.length;
    }

    /** The UID of one of them, in rising order. */
    public long uid(int index) {
        return uids[index];
    }
}
