package org.tlsbadge.scan.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResponseGuardTest {

    private static ResponseGuard guard(String text, long allowed) {
        return new ResponseGuard(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), allowed);
    }

    private static void refused(String text, long allowed) {
        ResponseGuard guard = guard(text, allowed);
        assertThatThrownBy(guard::readAllBytes).isInstanceOf(Refusal.class);
        assertThat(guard.failure()).isInstanceOf(Refusal.class);
    }

    @Test
    void announcedLiteralsCountBeforeTheyCome() {
        refused("* 1 FETCH (BODY[HEADER] {1000}\r\n", 100);
        refused("a {3}\r\nxyz{1000}\r\n", 100);
    }

    @Test
    void whatIsNoAnnouncementIsNone() throws IOException {
        String text = "a {3}\r\n{9999}\r\n \"{9999}\" {9999} x {9999}x\r\n {99x99}\r\n";
        // The literal is "{99"; the rest of that line then ends in no announcement.
        assertThat(guard(text, 100).readAllBytes()).hasSize(text.length());
    }

    @Test
    void moreThanWasAskedFor() throws IOException {
        refused("x".repeat(101), 100);
        ResponseGuard guard = guard("x".repeat(150), 100);
        assertThat(guard.readNBytes(100)).hasSize(100);
        guard.allow(50);
        assertThat(guard.readAllBytes()).hasSize(50);
    }
}
