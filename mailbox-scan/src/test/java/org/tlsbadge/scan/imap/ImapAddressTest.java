package org.tlsbadge.scan.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImapAddressTest {

    @Test
    void parts() {
        assertThat(ImapAddress.parse("imaps://joe@mail.example.org/INBOX"))
                .isEqualTo(new ImapAddress(true, "joe", "mail.example.org", 993, "INBOX"));
        assertThat(ImapAddress.parse("IMAP://joe@[2001:db8::1]:1143"))
                .isEqualTo(new ImapAddress(false, "joe", "2001:db8::1", 1143, null));
        assertThat(ImapAddress.parse("imap://joe%40example.org@mail.example.org/Archive/Caf%C3%A9+1"))
                .isEqualTo(new ImapAddress(false, "joe@example.org", "mail.example.org", 143, "Archive/Café+1"));
        assertThat(ImapAddress.parse("imap://joe@example.org@mail.example.org/").user())
                .isEqualTo("joe@example.org");
    }

    @Test
    void writtenAsItIsRead() {
        assertThat(ImapAddress.parse("imaps://joe@example.org@[::1]/x").folder("x"))
                .isEqualTo("imaps://joe%40example.org@[::1]/x");
        assertThat(ImapAddress.parse("imap://a@b:993/").account()).isEqualTo("imap://a@b:993");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imaps://", "imaps://host/x", "imap://@h/", "imap://u@/", "imap://u@h:0/", "imap://u@h:x"})
    void others(String text) {
        assertThatThrownBy(() -> ImapAddress.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void passwordsDoNotBelongThere() {
        assertThatThrownBy(() -> ImapAddress.parse("imaps://joe:sesame@host/"))
                .hasMessageContaining("no password")
                .hasMessageNotContaining("sesame");
    }
}
