package org.tlsbadge.scan;

import java.io.IOException;
import java.io.InputStream;
import org.tlsbadge.scan.mime.AttachedMessages;

/** Hands on the messages attached to one message; each has its index, and its path with the way to them. */
final class Attachments implements AttachedMessages.Target {

    private static final int STRETCH = 1 << 16;

    private final Intake intake;
    private final String path;
    private final long index;
    private final AttachedMessages messages = new AttachedMessages(this);

    Attachments(Intake intake, String path, long index) {
        this.intake = intake;
        this.path = path;
        this.index = index;
    }

    @Override
    public void message(String way, byte[] head) {
        intake.attached(path + way, index, head);
    }

    @Override
    public void problem(String way, String reason) {
        intake.problem(path + way, index, reason);
    }

    /** The whole message: what has been read of it, and the rest. */
    void read(byte[] begun, InputStream rest) throws IOException {
        feed(begun, begun.length);
        byte[] stretch = new byte[STRETCH];
        for (int read = 0; read >= 0 && !isOver(); read = rest.read(stretch, 0, STRETCH)) {
            feed(stretch, read);
        }
        end();
    }

    /** The next bytes of the message, from the first. */
    void feed(byte[] bytes, int length) {
        messages.feed(bytes, 0, length);
    }

    /** There are no more. */
    void end() {
        messages.end();
    }

    /** Whether nothing more is to be found, or wanted. */
    boolean isOver() {
        return messages.isOver() || intake.stopped();
    }
}
