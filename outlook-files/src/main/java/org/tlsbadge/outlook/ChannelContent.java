package org.tlsbadge.outlook;

import com.pff.PSTFileContent;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file for the library, which else opens it by its name as text: that of a file need not be any. */
final class ChannelContent extends PSTFileContent {

    private final FileChannel channel;

    ChannelContent(Path file) throws IOException {
        this.channel = FileChannel.open(file);
    }

    @Override
    public void seek(long place) throws IOException {
        if (place < 0) {
            throw new IOException("a place before the beginning of the file");
        }
        channel.position(place);
    }

    @Override
    public long getFilePointer() throws IOException {
        return channel.position();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] bytes) throws IOException {
        return channel.read(ByteBuffer.wrap(bytes));
    }

    @Override
    public byte readByte() throws IOException {
        int b = read();
        if (b < 0) {
            throw new EOFException();
        }
        return (byte) b;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
