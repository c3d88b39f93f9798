package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.tlsbadge.scan.stream.BulkInputStream;

/** A file's bytes from where its channel stands. */
final class Positioned extends BulkInputStream {

    private final FileChannel channel;

    Positioned(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        return channel.read(ByteBuffer.wrap(bytes, start, length));
    }
}
