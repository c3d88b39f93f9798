package org.tlsbadge.core.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.text.Limits;

/** The first field is the newest: it must not be overlooked, since the next one may be a stranger's. */
class HeaderReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\ufeff\ufeff", "\u200b", "\u00a0", "\r\n\ufeff", "\ufeff\n\n", "\u2028"})
    void whatIsInvisibleDoesNotHideIt(String before) {
        String message = before + "Received: from a by b; x\nReceived: from c by d; y\n\nbody";
        HeaderReader reader = new HeaderReader(Limits.DEFAULT);
        for (HeaderBlock block : new HeaderBlock[] {
            reader.read(message),
            reader.read(message.getBytes(StandardCharsets.UTF_8)),
            PastedHeaders.read(message, Limits.DEFAULT)
        }) {
            assertThat(block.fields()).extracting(HeaderField::raw).containsExactly("from a by b; x", "from c by d; y");
        }
    }
}
