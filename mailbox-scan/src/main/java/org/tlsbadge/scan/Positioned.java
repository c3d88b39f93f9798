package org.tlsbadge.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file's bytes from where its channel stands. */
final class Positioned extends InputStream {

    private final FileChannel channel;

    Positioned(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        return channel.read(ByteBuffer.wrap(bytes, start, length));
    }
}
