package org.tlsbadge.scan;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.scan.stream.BulkInputStream;

/**
 * The files of a tar archive: of Unix version 7, POSIX.1-1988 ustar, the long names of pax (POSIX.1-2001) and of GNU tar. Not the library's, which
 * takes a name of any length into memory.
 */
final class TarEntries implements Entries {

    private static final int BLOCK = 512;
    private static final int SIZE = 124;
    private static final int SUM = 148;
    private static final int MAGIC = 257;
    private static final int MOST_EXTRA = 1 << 20;
    /** GNU tar's, of files with holes: where these are stands in front of the rest. */
    private static final byte SPARSE = 'S';

    private final InputStream in;
    private long left;
    private long padding;
    private String name = "";
    private byte type;

    TarEntries(InputStream in) {
        this.in = in;
    }

    @Override
    public @Nullable String next() throws IOException {
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
            type = block[156];
            if (type == 'L') {
                longName = text(extra(), 0, MOST_EXTRA);
            } else if (type == 'x') {
                String path = paxPath(new String(extra(), StandardCharsets.UTF_8));
                longName = path == null ? longName : path;
            } else if (type == '0' || type == 0 || type == '7' || type == SPARSE) {
                name = longName == null ? name : longName;
                if (!isFolder()) {
                    return name;
                }
                longName = null;
            } else if (type != 'g') {
                longName = null;
            }
        }
    }

    private void open(byte[] block) throws IOException {
        if (block.length < BLOCK) {
            throw new EOFException("the archive is cut off");
        }
        if (!begins(block)) {
            throw new IOException("the archive is damaged behind " + (name.isEmpty() ? "its beginning" : name));
        }
        left = size(block);
        padding = (BLOCK - left % BLOCK) % BLOCK;
        String prefix = text(block, MAGIC, 6).equals("ustar") && block[MAGIC + 5] == 0 ? text(block, 345, 155) : "";
        name = (prefix.isEmpty() ? "" : prefix + "/") + text(block, 0, 100);
    }

    /** Whether that is the beginning of an archive, or of a file in it. Version 7 has no word there, but a sum. */
    static boolean begins(byte[] block) {
        if (block.length > MAGIC && text(block, MAGIC, 5).equals("ustar")) {
            return true;
        }
        // No text has zeros there.
        return block.length >= BLOCK
                && block[0] != 0
                && block[BLOCK - 1] == 0
                && octal(block, SUM, SUM + 8) == sum(block);
    }

    /** Of the header, with blanks for the sum itself. */
    private static long sum(byte[] block) {
        long sum = 8 * ' ';
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= SUM && i < SUM + 8 ? 0 : block[i] & 255;
        }
        return sum;
    }

    /** Version 7 has no type for it. */
    private boolean isFolder() {
        return type != '7' && name.endsWith("/");
    }

    /** Octal, or base 256 when the first bit is set. */
    private static long size(byte[] block) throws IOException {
        long size = 0;
        if (block[SIZE] < 0) {
            for (int i = SIZE + 4; i < SIZE + 12; i++) {
                size = size << 8 | block[i] & 255;
            }
        } else {
            size = octal(block, SIZE, SIZE + 12);
        }
        if (size < 0) {
            throw new IOException("the archive is damaged: negative size");
        }
        return size;
    }

    private static long octal(byte[] block, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            if (block[i] >= '0' && block[i] <= '7') {
                number = number << 3 | block[i] - '0';
            }
        }
        return number;
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

    @Override
    public @Nullable String refusal() {
        return type == SPARSE ? "a file with holes: not read" : null;
    }

    @Override
    public @Nullable String damage() {
        return null;
    }

    @Override
    public InputStream content() {
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
