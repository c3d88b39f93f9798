package org.tlsbadge.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tlsbadge.core.header.HeaderBlock;
import org.tlsbadge.core.header.PastedHeaders;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.outlook.CompoundFile;
import org.tlsbadge.outlook.MsgFile;
import org.tlsbadge.outlook.OutlookMessage;

/** One message, header block or damaged paste, from a file or standard input. */
final class Input {

    /** Twice the limit: a paste may be damaged in ways that lengthen it. */
    private static final int MOST = 2 * Limits.DEFAULT.headerBlock();

    /** Of an Outlook file, whose header may stand anywhere in it. */
    private static final int MOST_OUTLOOK = 128 << 20;

    private Input() {}

    /** At most the first two mebibytes; what follows is body, or more than is read. Of an Outlook file, its header. */
    static byte[] read(String file) throws Unreadable {
        try (InputStream in = file.equals("-") ? System.in : new FileInputStream(file)) {
            byte[] start = in.readNBytes(MOST);
            return CompoundFile.begins(start) ? outlook(start, in) : start;
        } catch (IOException e) {
            throw new Unreadable(file + ": " + reason(e), e);
        }
    }

    private static byte[] outlook(byte[] start, InputStream rest) throws IOException {
        byte[] more = rest.readNBytes(MOST_OUTLOOK - start.length);
        byte[] whole = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, whole, start.length, more.length);
        OutlookMessage message = MsgFile.read(whole, false);
        if (message == null) {
            throw new IOException("there is no message in this file");
        }
        return message.header().getBytes(StandardCharsets.UTF_8);
    }

    /** The header of a message, or of a paste of one. */
    static HeaderBlock headers(byte[] input) {
        return PastedHeaders.read(input, Limits.DEFAULT);
    }

    static String reason(IOException e) {
        String message = e.getMessage();
        return e instanceof java.nio.file.NoSuchFileException || message == null
                ? e.getClass().getSimpleName()
                : message;
    }
}
