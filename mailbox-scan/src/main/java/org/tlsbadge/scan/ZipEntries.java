package org.tlsbadge.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/** The files of a zip archive, as they follow each other in it: a directory at its end would have to be held in memory. */
final class ZipEntries implements Entries {

    /** Those whose memory is bounded. */
    private static final Set<ZipMethod> METHODS =
            Set.of(ZipMethod.STORED, ZipMethod.DEFLATED, ZipMethod.ENHANCED_DEFLATED, ZipMethod.BZIP2);

    private final ZipArchiveInputStream zip;
    private CheckedInputStream content;
    private @Nullable ZipArchiveEntry entry;

    /** Names are UTF-8 where the entry says so. */
    ZipEntries(InputStream in) {
        this.zip = new ZipArchiveInputStream(in, "ISO-8859-1", true, false, true);
        this.content = new CheckedInputStream(zip, new CRC32());
    }

    @Override
    public @Nullable String next() throws IOException {
        do {
            entry = zip.getNextEntry();
        } while (entry != null && entry.isDirectory());
        content = new CheckedInputStream(zip, new CRC32());
        return entry == null ? null : entry.getName();
    }

    @Override
    public InputStream content() {
        return content;
    }

    @Override
    public @Nullable String refusal() {
        if (entry == null) {
            return null;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "encrypted: not read";
        }
        ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
        if (method == null || !METHODS.contains(method)) {
            return "this way of packing is not read: " + (method == null ? entry.getMethod() : method);
        }
        return zip.canReadEntryData(entry) ? null : "not packed, and its length does not stand before it: not read";
    }

    @Override
    public @Nullable String damage() {
        boolean whole = entry == null
                || entry.getCrc() < 0
                || entry.getCrc() == content.getChecksum().getValue();
        return whole ? null : "damaged: it does not match its checksum";
    }
}
