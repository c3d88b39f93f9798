package org.tlsbadge.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.tlsbadge.core.header.HeaderBlock;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.header.PastedHeaders;
import org.tlsbadge.core.text.Limits;

/** One message, header block or damaged paste, from a file or standard input. */
final class Input {

    /** Twice the limit: a paste may be damaged in ways that lengthen it. */
    private static final int MOST = 2 * Limits.DEFAULT.headerBlock();

    private Input() {}

    /** At most the first two mebibytes; what follows is body, or more than is read. */
    static byte[] read(String file) throws Unreadable {
        try (InputStream in = file.equals("-") ? System.in : new FileInputStream(file)) {
            return in.readNBytes(MOST);
        } catch (IOException e) {
            throw new Unreadable(file + ": " + reason(e), e);
        }
    }

    /**
     * The header as it stands, when the input is a message or a header block; cleaned, when it is a paste in which no trace
     * can be found otherwise.
     */
    static HeaderBlock headers(byte[] input) {
        HeaderBlock message = new HeaderReader(Limits.DEFAULT).read(input);
        if (hasTrace(message)) {
            return message;
        }
        HeaderBlock pasted = PastedHeaders.read(new String(input, StandardCharsets.UTF_8), Limits.DEFAULT);
        return hasTrace(pasted) ? pasted : message;
    }

    static boolean hasTrace(HeaderBlock block) {
        return block.fields().stream().anyMatch(field -> field.isNamed("received"));
    }

    static String reason(IOException e) {
        String message = e.getMessage();
        return e instanceof java.nio.file.NoSuchFileException || message == null
                ? e.getClass().getSimpleName()
                : message;
    }
}
