package org.tlsbadge.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A stream read straight into the array behind a buffer. */
record StreamChannel(InputStream in) implements ReadableByteChannel {

    @Override
    public int read(ByteBuffer target) throws IOException {
        int read = in.read(target.array(), target.arrayOffset() + target.position(), target.remaining());
        if (read > 0) {
            target.position(target.position() + read);
        }
        return read;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
