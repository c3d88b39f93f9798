package org.tlsbadge.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What a file is that our own look does not know, by its first bytes. Asked for such files only: its tables take a while to load. */
final class Detection {

    /** Archives and mail stores: mail may well be in them, and is not read. */
    private static final Set<String> UNREAD = Set.of(
            "application/vnd.lotus-notes",
            "application/vnd.ms-cab-compressed",
            "application/vnd.ms-tnef",
            "application/x-7z-compressed",
            "application/x-ace-compressed",
            "application/x-apple-diskimage",
            "application/x-archive",
            "application/x-arj",
            "application/x-bzip",
            "application/x-compress",
            "application/x-cpio",
            "application/x-foxmail",
            "application/x-iso9660-image",
            "application/x-lha",
            "application/x-lharc",
            "application/x-lz4",
            "application/x-lzip",
            "application/x-lzma",
            "application/x-rar-compressed",
            "application/x-snappy-framed",
            "application/x-stuffit",
            "application/x-stuffitx",
            "application/x-webarchive");

    private Detection() {}

    /** Its media type, {@code application/octet-stream} when nobody knows. */
    static String mediaType(byte[] head) {
        try {
            MediaType type = MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(head), new Metadata());
            return type.getBaseType().toString();
        } catch (IOException e) {
            return MediaType.OCTET_STREAM.toString();
        }
    }

    /** Whether there is nothing but text, so that no tables are needed to say that it is no archive. */
    static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    /** Whether mail may be in a file of this type that is not found. */
    static boolean mayHoldMail(String mediaType) {
        return UNREAD.contains(mediaType);
    }
}
