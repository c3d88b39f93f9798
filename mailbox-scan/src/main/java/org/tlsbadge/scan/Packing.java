package org.tlsbadge.scan;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tlsbadge.scan.stream.NativeLibrary;
import org.tukaani.xz.XZInputStream;

/** Takes the packing off one file: gzip (RFC 1952), bzip2, xz, zstd (RFC 8878). */
final class Packing {

    /** Of an xz file's dictionary, in KiB: as {@code xz -9} makes it, and a little. A zstd window is bounded at 128 MiB by its library. */
    private static final int MOST_MEMORY = 72 << 10;

    private static final int BUFFER = 1 << 16;
    private static final List<String> ENDINGS = List.of(".gz", ".bz2", ".xz", ".zst");

    private Packing() {}

    /** What is in it; several packed files in a row are one. To be closed: some memory is not Java's. */
    static InputStream open(Kind kind, InputStream packed) throws IOException {
        return switch (kind) {
            case GZIP -> new GzipMembers(packed, BUFFER);
            case BZIP2 -> new BufferedInputStream(new BZip2CompressorInputStream(packed, true), BUFFER);
            case XZ -> new XZInputStream(packed, MOST_MEMORY);
            case ZSTD -> new BufferedInputStream(zstd(packed), BUFFER);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static InputStream zstd(InputStream packed) throws IOException {
        try {
            return new ZstdInputStream(packed);
        } catch (LinkageError e) {
            throw new IOException("zstd does not run on this machine: " + NativeLibrary.reason(e), e);
        }
    }

    /** How results call what is in it. */
    static String inside(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending)) {
                return path + "!/" + path.substring(path.lastIndexOf('/') + 1, path.length() - ending.length());
            }
        }
        return path;
    }
}
