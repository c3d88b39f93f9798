package org.tlsbadge.core.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;

/** Behind the field of a program that collects mail, the fields of the mailbox's own provider come next. */
class CollectedMailTest {

    private static final String MESSAGE = "Received: from %s [192.0.2.20]\n"
            + "\tby home.example.com with IMAP (fetchmail-6.4.37)\n"
            + "\tfor <alice@localhost> (single-drop); Mon, 15 Jan 2024 11:00:02 +0000 (UTC)\n"
            + "Received: from mail.example.org (mail.example.org [198.51.100.10])\n"
            + "\tby %s (Postfix) with ESMTPS id 4TDAbC; Mon, 15 Jan 2024 11:00:00 +0000 (UTC)\n"
            + "From: bob@example.org\n\n";

    @ParameterizedTest
    @CsvSource({
        "imap.isp.example, mx.isp.example",
        "imap.isp.co.uk, mx.isp.co.uk",
        "imap.isp.co.uk., mx.isp.co.uk",
        "IMAP.ISP.example, mx.isp.example",
        "imap.is.it, mx.is.it",
    })
    void theProvidersFieldIsTheBorder(String mailbox, String by) {
        assertThat(border(mailbox, by)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "imap.isp.example, mx.other.example",
        "imap.isp.co.uk, mx.other.co.uk",
        "imap.isp.com.au, mx.other.com.au"
    })
    void aNeighboursFieldIsNot(String mailbox, String by) {
        assertThat(border(mailbox, by)).isEqualTo(0);
    }

    private static @Nullable Integer border(String mailbox, String by) {
        Standing standing = new Analyzer(Options.DEFAULT)
                .analyze(MESSAGE.formatted(mailbox, by))
                .facts()
                .standing();
        return standing.border();
    }
}
