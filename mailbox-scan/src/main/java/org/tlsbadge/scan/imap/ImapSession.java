package org.tlsbadge.scan.imap;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mail on a server, whatever becomes of single connections: one that is lost is made anew, and asked again. */
public final class ImapSession implements Closeable {

    private static final List<Integer> PAUSES_MILLIS = List.of(500, 1000, 2000, 4000, 8000, 16_000);

    private final ImapAccess access;
    private final List<Integer> pauses;
    private boolean reached;
    private volatile boolean stopped;
    private volatile @Nullable ImapConnection connection;

    /** Something to ask the server for. */
    private interface Question<T> {
        T ask(ImapConnection connection) throws IOException;
    }

    /** Nothing is sent before the first question. */
    public ImapSession(ImapAccess access) {
        this(access, PAUSES_MILLIS);
    }

    /** @param pauses before the attempts to connect again, in milliseconds */
    ImapSession(ImapAccess access, List<Integer> pauses) {
        this.access = access;
        this.pauses = pauses;
    }

    /** Names of all folders that hold messages, in their order. */
    public List<String> folders() throws IOException {
        return answer(ImapConnection::folders);
    }

    /** Looks which messages are in a folder. */
    public Mailbox open(String folder) throws IOException {
        return answer(known -> known.open(folder));
    }

    /**
     * Header blocks by UID, as far as the server sends them.
     *
     * @param from the first message, by its place among those that the folder named
     * @param to   behind the last
     * @throws Refusal when the server does not want to; any other exception: it cannot be reached any more
     */
    public Map<Long, byte[]> heads(Mailbox mailbox, int from, int to) throws IOException {
        return answer(known -> known.heads(mailbox, mailbox.uid(from), mailbox.uid(to - 1), to - from));
    }

    /**
     * What is attached to each message, by UID, as far as the server says what they are made of.
     *
     * @param uids of messages of the folder, in rising order; one at least
     */
    public Map<Long, List<AttachedHead>> attached(Mailbox mailbox, List<Long> uids) throws IOException {
        return answer(known -> known.attached(mailbox, uids));
    }

    private <T> T answer(Question<T> question) throws IOException {
        for (int attempt = 0; ; attempt++) {
            try {
                ImapConnection known = connection;
                if (known == null) {
                    known = new ImapConnection(access);
                    connection = known;
                    reached = true;
                }
                return question.ask(known);
            } catch (Refusal e) {
                ImapConnection known = connection;
                if (known != null && known.isBroken()) {
                    drop();
                }
                throw e;
            } catch (IOException e) {
                drop();
                if (!reached) {
                    throw e;
                }
                if (attempt == pauses.size() || stopped) {
                    throw new IOException("the connection is lost: " + e.getMessage(), e);
                }
                pause(pauses.get(attempt));
            }
        }
    }

    private static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void drop() {
        ImapConnection known = connection;
        connection = null;
        if (known != null) {
            known.close();
        }
    }

    /** Ends what goes on, from any thread. */
    public void stop() {
        stopped = true;
        drop();
    }

    /** Logs out. */
    @Override
    public void close() {
        ImapConnection known = connection;
        if (known != null) {
            known.logout();
        }
        drop();
    }
}
