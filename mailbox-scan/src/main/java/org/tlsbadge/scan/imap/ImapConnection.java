package org.tlsbadge.scan.imap;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.LongStream;
import org.eclipse.angus.mail.iap.ConnectionException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.BODYSTRUCTURE;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.ListInfo;
import org.eclipse.angus.mail.imap.protocol.MailboxInfo;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Limits;

/** One login at a server. Folders are opened with EXAMINE and fields fetched with PEEK, so that nothing there changes. */
final class ImapConnection implements Closeable {

    /** Of a header at first, in bytes; few have more, and those are asked for again, one at a time. */
    private static final int USUAL = 48 << 10;

    private static final int MOST = Limits.DEFAULT.headerBlock() + 1;
    private static final long LISTS = 64L << 20;
    /** What a server may say of the parts of a message, on average, in bytes; and of a few messages in any case. */
    private static final int STRUCTURE = 64 << 10;

    private static final int LEAST_STRUCTURE = 4 << 20;

    private final Wire wire;
    private final IMAPProtocol protocol;
    private @Nullable String selected;

    /** Something that the library does. */
    private interface Task<T> {
        T result() throws ProtocolException, IOException;
    }

    ImapConnection(ImapAccess access) throws IOException {
        this.wire = Wire.open(access);
        try {
            this.protocol = new IMAPProtocol(wire.in(), wire.out(), new Properties(), false);
            greet();
            login(access);
        } catch (IOException | RuntimeException e) {
            wire.close();
            throw e;
        }
    }

    private void greet() throws IOException {
        if (!wire.isGreeted()) {
            Response greeting = ask(LISTS, protocol::readResponse);
            if (!greeting.isOK()) {
                throw new Refusal("the server greets with: " + greeting);
            }
        }
        ask(LISTS, () -> {
            protocol.capability();
            return true;
        });
    }

    private void login(ImapAccess access) throws IOException {
        String user = access.address().user();
        try {
            ask(LISTS, () -> {
                if (access.token()) {
                    protocol.authoauth2(user, access.secret());
                } else if (protocol.hasCapability("AUTH=PLAIN")) {
                    protocol.authplain(null, user, access.secret());
                } else {
                    protocol.login(user, access.secret());
                }
                return true;
            });
        } catch (Refusal e) {
            throw new Refusal("the login is refused: " + e.getMessage());
        }
    }

    /** Names of all folders that hold messages, in their order. */
    List<String> folders() throws IOException {
        List<String> names = new ArrayList<>();
        ListInfo[] all = ask(LISTS, () -> protocol.list("", "*"));
        for (ListInfo info : all == null ? new ListInfo[0] : all) {
            if (info.canOpen) {
                names.add(info.name);
            }
        }
        names.sort(null);
        return names;
    }

    /** Opens the folder and asks which messages are in it. */
    Mailbox open(String folder) throws IOException {
        MailboxInfo info = examine(folder);
        LongStream.Builder uids = LongStream.builder();
        if (info.total > 0) {
            for (Response response : command("UID SEARCH ALL", LISTS)) {
                if (response instanceof IMAPResponse search && search.keyEquals("SEARCH")) {
                    for (long uid = search.readLong(); uid > 0; uid = search.readLong()) {
                        uids.add(uid);
                    }
                }
            }
        }
        return new Mailbox(
                folder,
                info.uidvalidity,
                info.total,
                uids.build().sorted().distinct().toArray());
    }

    private MailboxInfo examine(String folder) throws IOException {
        selected = null;
        MailboxInfo info = ask(LISTS, () -> protocol.examine(folder));
        selected = folder;
        return info;
    }

    /** Header blocks by UID, of the messages of the folder from the first to the last of these UIDs, as far as the server sends them. */
    Map<Long, byte[]> heads(Mailbox mailbox, long first, long last, int count) throws IOException {
        select(mailbox);
        return heads(first + ":" + last, "HEADER", count);
    }

    /** Those that are long are asked for again, one at a time. */
    private Map<Long, byte[]> heads(String uids, String section, int count) throws IOException {
        Map<Long, byte[]> heads = fetch(uids, section, USUAL, count);
        for (Map.Entry<Long, byte[]> head : heads.entrySet()) {
            if (head.getValue().length >= USUAL) {
                byte[] whole = fetch(head.getKey().toString(), section, MOST, 1).get(head.getKey());
                head.setValue(whole == null ? head.getValue() : Arrays.copyOf(whole, Math.min(whole.length, MOST)));
            }
        }
        return heads;
    }

    private void select(Mailbox mailbox) throws IOException {
        if (!mailbox.folder().equals(selected) && examine(mailbox.folder()).uidvalidity != mailbox.validity()) {
            throw new Refusal("the folder was replaced during the scan");
        }
    }

    /** What is attached to each of these messages, as far as the server says what they are made of. */
    Map<Long, List<AttachedHead>> attached(Mailbox mailbox, List<Long> uids) throws IOException {
        select(mailbox);
        Map<Long, List<AttachedPart>> parts = new HashMap<>();
        long allowance = (long) uids.size() * STRUCTURE + LEAST_STRUCTURE;
        for (Response response : command("UID FETCH " + AttachedPart.list(uids) + " (UID BODYSTRUCTURE)", allowance)) {
            if (response instanceof FetchResponse fetched) {
                UID uid = fetched.getItem(UID.class);
                BODYSTRUCTURE structure = fetched.getItem(BODYSTRUCTURE.class);
                if (uid != null && structure != null) {
                    parts.put(uid.uid, AttachedPart.of(structure));
                }
            }
        }
        return AttachedPart.heads(parts, this::heads);
    }

    private Map<Long, byte[]> fetch(String uids, String section, int most, int count) throws IOException {
        String items = "(UID BODY.PEEK[" + section + "]<0." + most + ">)";
        Map<Long, byte[]> heads = new HashMap<>();
        for (Response response : command("UID FETCH " + uids + " " + items, (long) count * (most + 1024) + USUAL)) {
            if (response instanceof FetchResponse fetched) {
                UID uid = fetched.getItem(UID.class);
                BODY body = fetched.getItem(BODY.class);
                if (uid != null && body != null && body.getByteArray() != null) {
                    heads.put(uid.uid, body.getByteArray().getNewBytes());
                }
            }
        }
        return heads;
    }

    /** A server that is gone does not mind. */
    void logout() {
        wire.in().allow(LISTS);
        protocol.command("LOGOUT", null);
    }

    private Response[] command(String text, long allowance) throws IOException {
        return ask(allowance, () -> {
            Response[] responses = protocol.command(text, null);
            protocol.handleResult(responses[responses.length - 1]);
            return responses;
        });
    }

    /** @param allowance how many bytes may come in answer */
    private <T> T ask(long allowance, Task<T> task) throws IOException {
        wire.in().allow(allowance);
        try {
            return task.result();
        } catch (ConnectionException e) {
            IOException failure = wire.in().failure();
            throw failure == null ? new IOException(words(e), e) : failure;
        } catch (ProtocolException e) {
            throw new Refusal(words(e));
        } catch (StackOverflowError e) {
            // The library reads what lies inside each other by calling itself. Half an answer has been read: nothing
            // fits any more.
            wire.close();
            throw new Refusal("the parts of a message lie too deep inside each other");
        }
    }

    private static String words(ProtocolException e) {
        Response response = e.getResponse();
        return response == null ? String.valueOf(e.getMessage()) : response.getRest();
    }

    /** Whether nothing more can be asked. */
    boolean isBroken() {
        return wire.in().failure() != null;
    }

    @Override
    public void close() {
        try {
            wire.close();
        } catch (IOException e) {
            // It is not used any more.
        }
    }
}
