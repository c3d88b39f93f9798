package org.tlsbadge.core.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.text.Limits;

/** Pastes of which a part is missing, or stands where nothing tells whose it is. */
class TornPastesTest {

    private static final String HEADER = """
            Received: from mail.example.org (mail.example.org. [192.0.2.10])
             \tby mx.google.com with ESMTPS id x1-20020a05.2024.01.15.10.20.30
             \tfor <bob@example.com>
             \t(version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
             \tMon, 15 Jan 2024 10:20:30 -0800 (PST)
            From: Alice <alice@example.org>
            Subject: TLS
            """;

    /** Whatever stands on top after the damage may be the sender's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>Received: from a.example (a.example [192.0.2.1])",
                "**Received:** from a.example (a.example [192.0.2.1])",
                "1. Received: from a.example (a.example [192.0.2.1])",
                "Received\uff1a from a.example (a.example [192.0.2.1])",
                "ple [192.0.2.1])"
            })
    void belowATornFieldIsNoHeader(String first) {
        String torn =
                first + "\n\tby mx.example.com (Postfix) with ESMTP id 1; Mon, 15 Jan 2024 10:20:30 +0000 (UTC)\n";
        assertThat(PastedHeaders.read(torn + HEADER, Limits.DEFAULT).fields()).isEmpty();
        assertThat(PastedHeaders.read(torn.replace("\n\t", " ") + HEADER, Limits.DEFAULT)
                        .fields())
                .isEmpty();
        assertThat(PastedHeaders.read(torn.replace("; ", ";\n ") + HEADER, Limits.DEFAULT)
                        .fields())
                .isEmpty();
    }

    /** Yandex writes its session there; but a sender whose first line is no field would, too. */
    @Test
    void nothingIsJoinedBehindADate() {
        String border =
                "Received: from x (x.example [192.0.2.1]) by mxfront1.mail.yandex.net (mxfront/Yandex) with ESMTPS"
                        + " id A; Mon, 15 Jan 2024 10:20:30 +0000\n";
        String lie = "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n";
        HeaderBlock block = PastedHeaders.read(border + "(UTC)\n" + lie + "Subject: x\n\n", Limits.DEFAULT);
        assertThat(block.fields().get(0).raw()).endsWith("+0000 (UTC)");
    }

    @Test
    void aHeaderWhoseEndIsMissingIsCutOff() {
        String start = HEADER.substring(0, HEADER.indexOf("From:"));
        assertThat(PastedHeaders.read(start + "X-Spam: no\n", Limits.DEFAULT).truncated())
                .isTrue();
        assertThat(PastedHeaders.read(start + "X-Spam: no\n\n", Limits.DEFAULT).truncated())
                .isFalse();
        assertThat(PastedHeaders.read(HEADER, Limits.DEFAULT).truncated()).isFalse();
        assertThat(PastedHeaders.read("Received: from a by b; 1 Jan 2024 10:20:30 GMT\n", Limits.DEFAULT)
                        .truncated())
                .isFalse();
    }
}
