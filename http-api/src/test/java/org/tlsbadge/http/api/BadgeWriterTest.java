package org.tlsbadge.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.text.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sentence of a badge is about what decides it. */
class BadgeWriterTest {

    private static final String BORDER = "Received: from mail.example.org (mail.example.org [192.0.2.10])\r\n"
            + "\t(using %s with cipher %s (256/256 bits))\r\n"
            + "\tby mx.example.com (Postfix) with ESMTPS id 2; Mon, 15 Jan 2024 10:20:31 +0000\r\n";
    private static final String EARLIER = "Received: from desk.example.org (desk.example.org [198.51.100.60])\r\n"
            + "\tby mail.example.org (Postfix) with %s id 1; Mon, 15 Jan 2024 10:20:30 +0000\r\n";

    @ParameterizedTest
    @CsvSource({
        "TLSv1.3, TLS_AES_256_GCM_SHA384, ESMTPS, encrypted, The connection from outside was encrypted with TLSv1.3",
        "TLSv1.3, TLS_AES_256_GCM_SHA384, ESMTP, partly_encrypted, An earlier server reports a leg without encryption",
        "TLSv1, ECDHE-RSA-AES256-SHA, ESMTPS, encrypted_weak, An outdated protocol version was used: TLSv1.0",
        "TLSv1.2, DES-CBC3-SHA, ESMTPS, encrypted_weak, A weak cipher was used: TLS_RSA_WITH_3DES_EDE_CBC_SHA",
    })
    void whatDecides(String version, String cipher, String earlier, String state, String sentence) {
        String header = BORDER.formatted(version, cipher) + EARLIER.formatted(earlier);
        JsonNode answer = answer(header);
        assertThat(answer.get("state").asString()).isEqualTo(state);
        assertThat(answer.get("sentence").asString()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits), ESMTPS, 172.17.0.1, A relay or proxy stands in front of the receiving server",
        "HELO mail.example.org, SMTP, 192.0.2.10, Whether the connection from outside was encrypted is not recorded",
    })
    void whyNothingIsKnown(String comment, String with, String address, String sentence) {
        String header = "Received: from mail.example.org (unknown [" + address + "])\r\n\t(" + comment + ")\r\n"
                + "\tby mx.example.com (Postfix) with " + with + " id 2; Mon, 15 Jan 2024 10:20:31 +0000\r\n";
        JsonNode answer = answer(header);
        assertThat(answer.get("state").asString()).isEqualTo("not_recorded");
        assertThat(answer.get("sentence").asString()).isEqualTo(sentence);
    }

    private static JsonNode answer(String header) {
        byte[] json = new BadgeWriter("https://badge.example.org")
                .write(
                        new Analyzer(Options.DEFAULT).analyze(new HeaderReader(Limits.DEFAULT).read(header)),
                        Messages.in(Locale.ENGLISH),
                        false);
        return JsonMapper.shared().readTree(json);
    }
}
