package org.tlsbadge.outlook;

import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Outlook's .pst and .ost: folders of messages in one file (MS-PST). Calendar entries, contacts and the like are passed over. */
public final class PstFile {

    /** Takes what is found, in the order of the file. */
    public interface Visitor {

        /**
         * A message.
         *
         * @param folder names of the folders on the way, with slashes between them; empty at the top
         * @param index  place in that folder, from 0
         */
        void message(String folder, long index, OutlookMessage message);

        /** Something that cannot be read; the rest goes on. */
        void problem(String folder, String reason);

        /** Whether to stop at the next message. */
        boolean stopped();
    }

    /** NID_TYPE_SEARCH_FOLDER: what it lists lies in other folders. */
    private static final int SEARCH_FOLDER = 3;

    private static final int DEEPEST_FOLDER = 64;
    private static final int DEEPEST_MESSAGE = 8;

    private final Visitor visitor;
    private final boolean attached;
    private final Set<Long> seen = new HashSet<>();

    private PstFile(Visitor visitor, boolean attached) {
        this.visitor = visitor;
        this.attached = attached;
    }

    /**
     * Every message in the file.
     *
     * @param attached whether to look for attached messages too
     * @throws IOException when the file as a whole cannot be read
     */
    public static void read(Path path, boolean attached, Visitor visitor) throws IOException {
        try {
            ChannelContent content = new ChannelContent(path);
            try {
                new PstFile(visitor, attached).folder(new PSTFile(content).getRootFolder(), "", 0);
            } finally {
                content.close();
            }
        } catch (PSTException | RuntimeException e) {
            throw new IOException(reason(e), e);
        }
    }

    private void folder(PSTFolder folder, String name, int depth) {
        if (visitor.stopped()) {
            return;
        }
        if (depth > DEEPEST_FOLDER || !seen.add(folder.getDescriptorNodeId())) {
            visitor.problem(name, "damaged: folders that contain each other");
            return;
        }
        messages(folder, name);
        try {
            for (PSTFolder child : folder.getSubFolders()) {
                if (child.getNodeType() == SEARCH_FOLDER) {
                    continue;
                }
                String label = child.getDisplayName().replace('/', '_');
                folder(child, name.isEmpty() ? label : name + "/" + label, depth + 1);
            }
        } catch (PSTException | IOException | RuntimeException e) {
            visitor.problem(name, "the folders below it: " + reason(e));
        }
    }

    /** Item by item: the library's own loop ends at the first that it cannot read. */
    private void messages(PSTFolder folder, String name) {
        int count = folder.getContentCount();
        int rows;
        try {
            rows = folder.getEmailCount();
        } catch (PSTException | IOException | RuntimeException e) {
            visitor.problem(name, reason(e));
            return;
        }
        int listed = rows < 0 ? count : Math.min(rows, count);
        int index = 0;
        while (index < listed && !visitor.stopped() && item(folder, name, index)) {
            index++;
        }
        if (!visitor.stopped() && (index < count || rows > count)) {
            String there = Math.max(index, rows) + " are listed";
            visitor.problem(name, "damaged: the folder should hold " + count + " items, and " + there);
        }
    }

    /** False when there is none: the list is shorter than it should be. */
    private boolean item(PSTFolder folder, String name, int index) {
        try {
            folder.moveChildCursorTo(index);
            PSTObject item = folder.getNextChild();
            OutlookMessage message = item instanceof PSTMessage mail ? message(mail, name + " item " + index, 0) : null;
            if (message != null) {
                visitor.message(name, index, message);
            }
            return item != null;
        } catch (PSTException | IOException | RuntimeException e) {
            visitor.problem(name, "item " + index + ": " + reason(e));
            return true;
        }
    }

    private @Nullable OutlookMessage message(PSTMessage mail, String place, int depth) {
        Properties properties = new Properties(
                mail.getMessageClass(),
                mail.getTransportMessageHeaders(),
                mail.getInternetMessageId(),
                mail.getSenderEmailAddress(),
                mail.getSubject());
        return properties.isMail() ? properties.message(attached(mail, place, depth)) : null;
    }

    private List<OutlookMessage> attached(PSTMessage mail, String place, int depth) {
        List<OutlookMessage> messages = new ArrayList<>();
        try {
            int count = attached && depth < DEEPEST_MESSAGE ? mail.getNumberOfAttachments() : 0;
            for (int i = 0; i < count; i++) {
                PSTMessage embedded = mail.getAttachment(i).getEmbeddedPSTMessage();
                OutlookMessage message = embedded == null ? null : message(embedded, place, depth + 1);
                if (message != null) {
                    messages.add(message);
                }
            }
        } catch (PSTException | IOException | RuntimeException e) {
            visitor.problem(place, "its attachments: " + reason(e));
        }
        return messages;
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return "damaged: " + (message == null ? e.getClass().getSimpleName() : message);
    }
}
