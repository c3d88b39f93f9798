package org.tlsbadge.outlook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Outlook's .msg: a compound file in which each property is a stream of its own (MS-OXMSG 2.1). Only the streams that are of use are read, so
 * that attachments cost nothing.
 */
public final class MsgFile {

    private static final String PROPERTIES = "__properties_version1.0";
    private static final String ATTACHMENT = "__attach_version1.0_";
    /** PidTagAttachDataObject: here, a message. */
    private static final String EMBEDDED = "__substg1.0_3701000D";

    private static final int DEEPEST = 8;

    private final boolean attached;

    private MsgFile(boolean attached) {
        this.attached = attached;
    }

    /**
     * The message in a compound file; null when there is none in it.
     *
     * @param attached whether to look for attached messages too
     * @throws IOException when the file cannot be read, or is damaged
     */
    public static @Nullable OutlookMessage read(Path file, boolean attached) throws IOException {
        return new MsgFile(attached).read(() -> new POIFSFileSystem(FileChannel.open(file), true));
    }

    /** As {@link #read(Path, boolean)}, of bytes in memory. */
    public static @Nullable OutlookMessage read(byte[] file, boolean attached) throws IOException {
        return new MsgFile(attached).read(() -> new POIFSFileSystem(new ByteArrayInputStream(file)));
    }

    /** Opens a compound file. */
    private interface Opening {
        POIFSFileSystem open() throws IOException;
    }

    private @Nullable OutlookMessage read(Opening opening) throws IOException {
        try (POIFSFileSystem files = opening.open()) {
            return files.getRoot().hasEntry(PROPERTIES) ? message(files.getRoot(), 0) : null;
        } catch (RuntimeException e) {
            // What POI says of numbers in the file that lead nowhere.
            throw new IOException("damaged: " + e.getMessage(), e);
        }
    }

    private @Nullable OutlookMessage message(DirectoryEntry folder, int depth) throws IOException {
        String smtp = text(folder, 0x5D01);
        Properties properties = new Properties(
                text(folder, 0x001A),
                text(folder, 0x007D),
                text(folder, 0x1035),
                smtp == null ? text(folder, 0x0C1F) : smtp,
                text(folder, 0x0037));
        return properties.isMail() ? properties.message(attached(folder, depth)) : null;
    }

    private List<OutlookMessage> attached(DirectoryEntry folder, int depth) throws IOException {
        List<OutlookMessage> messages = new ArrayList<>();
        if (attached && depth < DEEPEST) {
            for (Entry entry : folder) {
                if (entry.getName().startsWith(ATTACHMENT) && entry instanceof DirectoryEntry attachment) {
                    OutlookMessage message = embedded(attachment, depth);
                    if (message != null) {
                        messages.add(message);
                    }
                }
            }
        }
        return messages;
    }

    private @Nullable OutlookMessage embedded(DirectoryEntry attachment, int depth) throws IOException {
        boolean embedded = attachment.hasEntry(EMBEDDED) && attachment.getEntry(EMBEDDED) instanceof DirectoryEntry;
        return embedded ? message((DirectoryEntry) attachment.getEntry(EMBEDDED), depth + 1) : null;
    }

    /** Of type PtypString (001F) or PtypString8 (001E), whose code page matters to no header. */
    private static @Nullable String text(DirectoryEntry folder, int property) throws IOException {
        String name = String.format("__substg1.0_%04X", property);
        String wide = text(folder, name + "001F", StandardCharsets.UTF_16LE, 2);
        return wide == null ? text(folder, name + "001E", StandardCharsets.ISO_8859_1, 1) : wide;
    }

    private static @Nullable String text(DirectoryEntry folder, String name, Charset charset, int width)
            throws IOException {
        if (!folder.hasEntry(name) || !(folder.getEntry(name) instanceof DocumentEntry entry)) {
            return null;
        }
        try (DocumentInputStream in = new DocumentInputStream(entry)) {
            return new String(in.readNBytes(Properties.LONGEST * width), charset);
        }
    }
}
