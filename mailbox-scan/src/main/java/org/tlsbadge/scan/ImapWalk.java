package org.tlsbadge.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.scan.imap.AttachedHead;
import org.tlsbadge.scan.imap.ImapAccess;
import org.tlsbadge.scan.imap.ImapAddress;
import org.tlsbadge.scan.imap.ImapSession;
import org.tlsbadge.scan.imap.Mailbox;
import org.tlsbadge.scan.imap.Refusal;
import org.tlsbadge.scan.mime.AttachedMessages;

/** The folders of accounts on servers, fetched in batches while the batches before are being analysed. */
final class ImapWalk {

    private static final int BATCH = 128;

    private final Pieces.Target target;
    private final boolean attached;
    private final @Nullable Journal journal;
    private volatile @Nullable ImapSession open;

    /** @param attached whether messages attached to others are asked for too */
    ImapWalk(Pieces.Target target, boolean attached, @Nullable Journal journal) {
        this.target = target;
        this.attached = attached;
        this.journal = journal;
    }

    /**
     * All messages of the folder, or of all folders.
     *
     * @param label how results call the input; null for its address
     * @throws IOException when an output cannot be written; what the server does is among the problems
     */
    void input(ImapAccess access, @Nullable String label) throws IOException {
        ImapAddress address = access.address();
        try (ImapSession session = new ImapSession(access)) {
            open = session;
            for (String name : folders(session, address)) {
                if (target.stopped() || !folder(session, name, address.folder(name), label)) {
                    return;
                }
            }
        }
    }

    private List<String> folders(ImapSession session, ImapAddress address) throws IOException {
        String only = address.folder();
        if (only != null) {
            return List.of(only);
        }
        try {
            return session.folders();
        } catch (IOException e) {
            target.problem(address.account(), Reason.of(e));
            return List.of();
        }
    }

    /** False when the server cannot be reached any more. */
    private boolean folder(ImapSession session, String name, String shown, @Nullable String label) throws IOException {
        Mailbox mailbox;
        try {
            mailbox = session.open(name);
        } catch (IOException e) {
            return named(shown, e);
        }
        if (mailbox.count() < mailbox.total()) {
            String sum = mailbox.total() + " messages, and names " + mailbox.count();
            target.problem(shown, "the server speaks of " + sum);
        }
        int from = fresh(mailbox, shown);
        while (from < mailbox.count() && !target.stopped()) {
            int to = Math.min(from + BATCH, mailbox.count());
            List<Long> uids = new ArrayList<>();
            for (int i = from; i < to; i++) {
                uids.add(mailbox.uid(i));
            }
            Map<Long, byte[]> heads;
            Map<Long, List<AttachedHead>> inside;
            try {
                heads = session.heads(mailbox, from, to);
                inside = attached(session, mailbox, heads, shown);
            } catch (IOException e) {
                return named(shown + " from UID " + uids.get(0), e);
            }
            target.piece(Piece.of(new Batch(shown, mailbox.validity(), uids, heads, inside))
                    .labelled(label));
            from = to;
        }
        return true;
    }

    /** What is attached to messages that may hold others; a server that refuses to say it loses nothing else by that. */
    private Map<Long, List<AttachedHead>> attached(
            ImapSession session, Mailbox mailbox, Map<Long, byte[]> heads, String shown) throws IOException {
        List<Long> holders = new ArrayList<>();
        heads.forEach((uid, head) -> {
            if (attached && AttachedMessages.mayHold(head)) {
                holders.add(uid);
            }
        });
        if (holders.isEmpty()) {
            return Map.of();
        }
        holders.sort(null);
        Map<Long, List<AttachedHead>> inside = Map.of();
        try {
            inside = session.attached(mailbox, holders);
        } catch (Refusal e) {
            target.problem(shown + " from UID " + holders.get(0), "what is attached to messages: " + Reason.of(e));
            holders.clear();
        }
        for (long uid : holders) {
            if (!inside.containsKey(uid)) {
                target.problem(shown + " UID " + uid, "the server did not say what is attached to it");
            }
        }
        return inside;
    }

    private boolean named(String place, IOException e) throws IOException {
        target.problem(place, Reason.of(e));
        return e instanceof Refusal;
    }

    /** The place of the first message that an earlier scan has not written. */
    private int fresh(Mailbox mailbox, String shown) throws IOException {
        Journal.Done done = journal == null ? null : journal.done(shown, 0);
        if (done == null) {
            return 0;
        }
        if (done.modified() != mailbox.validity()) {
            target.problem(shown, "was replaced since the scan that was broken off: it is not read again");
            return mailbox.count();
        }
        int place = 0;
        while (place < mailbox.count() && mailbox.uid(place) <= done.size()) {
            place++;
        }
        return place;
    }

    /** Ends what goes on, from any thread. */
    void stop() {
        ImapSession session = open;
        if (session != null) {
            session.stop();
        }
    }
}
