package org.tlsbadge.scan.imap;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.scan.stream.BulkInputStream;

/**
 * What a server sends, as long as it is no more than was asked for. The library reads an announced literal (RFC 9051 section 4.3) into
 * memory as a whole: so its announcement is looked at before the library sees it.
 */
final class ResponseGuard extends BulkInputStream {

    private final InputStream in;
    private long allowed;
    private long literal;
    private long announced = -1;
    private boolean closed;
    private @Nullable IOException failure;

    ResponseGuard(InputStream in, long allowed) {
        this.in = in;
        this.allowed = allowed;
    }

    /** So many bytes may come in answer to the next command. */
    void allow(long bytes) {
        allowed = bytes;
    }

    /** Why nothing can be read any more; null when that is not known. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        try {
            int read = in.read(bytes, start, length);
            if (read > 0) {
                spend(read);
                look(bytes, start, start + read);
            }
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void spend(long bytes) throws IOException {
        if (bytes > allowed) {
            throw new Refusal("the server sends, or announces, more than was asked for");
        }
        allowed -= bytes;
    }

    /** A line that ends in {@code {n}} announces n bytes that belong to no line. */
    private void look(byte[] bytes, int start, int end) throws IOException {
        int i = start;
        while (i < end) {
            if (literal > 0) {
                int skipped = (int) Math.min(literal, end - i);
                literal -= skipped;
                i += skipped;
            } else {
                character(bytes[i++]);
            }
        }
    }

    private void character(byte b) throws IOException {
        if (b == '{') {
            announced = 0;
            closed = false;
        } else if (b == '}' && announced >= 0) {
            closed = true;
        } else if (b == '\n' && closed) {
            if (announced > allowed) {
                spend(announced);
            }
            literal = announced;
            announced = -1;
            closed = false;
        } else if (b >= '0' && b <= '9' && announced >= 0 && announced < Integer.MAX_VALUE && !closed) {
            announced = announced * 10 + b - '0';
        } else if (b != '\r' || !closed) {
            announced = -1;
            closed = false;
        }
    }
}
