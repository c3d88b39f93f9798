package org.tlsbadge.scan;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.scan.stream.BulkInputStream;

/** The files of a tar archive, one after the other: POSIX.1-1988 ustar, the long names of pax (POSIX.1-2001) and of GNU tar. */
final class TarEntries {

    private static final int BLOCK = 512;
    private static final int MOST_EXTRA = 1 << 20;

    private final InputStream in;
    private long left;
    private long padding;
    private String name = "";

    TarEntries(InputStream in) {
        this.in = in;
    }

    /** The name of the next file, whose bytes are then to be read from {@link #content}; null at the end. */
    @Nullable
    String next() throws IOException {
        String longName = null;
        while (true) {
            in.skipNBytes(left + padding);
            byte[] block = in.readNBytes(BLOCK);
            left = 0;
            padding = 0;
            if (block.length == 0 || block.length == BLOCK && block[0] == 0) {
                return null;
            }
            open(block);
            byte type = block[156];
            if (type == 'L') {
                longName = text(extra(), 0, MOST_EXTRA);
            } else if (type == 'x') {
                String path = paxPath(new String(extra(), StandardCharsets.UTF_8));
                longName = path == null ? longName : path;
            } else if (type == '0' || type == 0 || type == '7') {
                name = longName == null ? name : longName;
                return name;
            } else if (type != 'g') {
                longName = null;
            }
        }
    }

    private void open(byte[] block) throws IOException {
        if (block.length < BLOCK) {
            throw new EOFException("the archive is cut off");
        }
        if (!text(block, TAR_MAGIC, 5).equals("ustar")) {
            throw new IOException("the archive is damaged behind " + (name.isEmpty() ? "its beginning" : name));
        }
        left = size(block);
        padding = (BLOCK - left % BLOCK) % BLOCK;
        String prefix = block[TAR_MAGIC + 5] == 0 ? text(block, 345, 155) : "";
        name = (prefix.isEmpty() ? "" : prefix + "/") + text(block, 0, 100);
    }

    private static final int TAR_MAGIC = 257;

    /** Octal, or base 256 when the first bit is set. */
    private static long size(byte[] block) throws IOException {
        long size = 0;
        boolean binary = block[124] < 0;
        for (int i = binary ? 128 : 124; i < 136; i++) {
            int b = block[i] & 255;
            if (binary) {
                size = size << 8 | b;
            } else if (b >= '0' && b <= '7') {
                size = size << 3 | b - '0';
            }
        }
        if (size < 0) {
            throw new IOException("the archive is damaged: negative size");
        }
        return size;
    }

    private byte[] extra() throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(left, MOST_EXTRA));
        left -= bytes.length;
        return bytes;
    }

    /** Records of the form {@code length key=value\n}. */
    private static @Nullable String paxPath(String records) {
        for (String record : records.split("\n")) {
            int key = record.indexOf(" path=");
            if (key > 0) {
                return record.substring(key + " path=".length());
            }
        }
        return null;
    }

    private static String text(byte[] bytes, int start, int most) {
        int end = start;
        while (end < bytes.length && end < start + most && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The bytes of the file that {@link #next} named. */
    InputStream content() {
        return new BulkInputStream() {
            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                if (left == 0) {
                    return -1;
                }
                int read = in.read(bytes, start, (int) Math.min(length, left));
                if (read < 0) {
                    throw new EOFException("the archive is cut off");
                }
                left -= read;
                return read;
            }
        };
    }
}
