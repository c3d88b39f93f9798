package org.tlsbadge.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.tlsbadge.core.header.HeaderBlock;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.header.PastedHeaders;
import org.tlsbadge.core.text.Limits;

/** Any bytes as a message, any text as a paste. */
class HeaderFuzzTest {

    private final HeaderReader reader = new HeaderReader(Limits.DEFAULT);

    @FuzzTest(maxDuration = "3m")
    void message(byte[] bytes) {
        HeaderBlock block = reader.read(bytes);
        areInOrder(block);
        HeaderBlock text = reader.read(new String(bytes, StandardCharsets.ISO_8859_1));
        assertThat(fields(block)).as("bytes and text").isEqualTo(fields(text));
    }

    @FuzzTest(maxDuration = "3m")
    void paste(byte[] bytes) {
        String paste = new String(bytes, StandardCharsets.UTF_8);
        HeaderBlock block = PastedHeaders.read(paste, Limits.DEFAULT);
        areInOrder(block);
        if (!block.isEmpty()) {
            String source = block.fields().get(0).source().text();
            assertThat(fields(reader.read(source)))
                    .as("what the fields refer to")
                    .startsWith(fields(block).toArray(String[]::new));
        }
        long received = block.fields().stream()
                .filter(field -> field.isNamed("received"))
                .count();
        assertThat(received).as("fields out of nothing").isLessThanOrEqualTo(linesThatBeginReceived(paste));
    }

    /** Behind blanks, quotation marks, characters without width, and a byte order mark however decoded. */
    private static long linesThatBeginReceived(String paste) {
        return Pattern.compile("(?im)^[\\s\\p{Z}\\p{Cf}>|\\u00ef\\u00bb\\u00bf]*received")
                .matcher(paste.replace('\r', '\n'))
                .results()
                .count();
    }

    private static List<String> fields(HeaderBlock block) {
        return block.fields().stream()
                .map(field -> field.name().in(field.source()) + ": " + field.raw())
                .toList();
    }

    private static void areInOrder(HeaderBlock block) {
        int end = 0;
        for (HeaderField field : block.fields()) {
            assertThat(field.name().isEmpty()).isFalse();
            assertThat(field.name().start()).isGreaterThanOrEqualTo(end);
            assertThat(field.body().start()).isGreaterThan(field.name().end());
            assertThat(field.body().end()).isLessThanOrEqualTo(field.source().length());
            end = field.body().end();
        }
    }
}
