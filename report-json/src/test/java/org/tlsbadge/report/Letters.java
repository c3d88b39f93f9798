package org.tlsbadge.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;

/** Messages to report on. */
final class Letters {

    static final String POSTFIX = """
            Received: from mail.example.org (mail.example.org [192.0.2.10])
            \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)
            \t key-exchange X25519 server-signature RSA-PSS (2048 bits))
            \t(No client certificate requested)
            \tby mx.example.com (Postfix) with ESMTPS id 4XYZ
            \tfor <anna@example.com>; Mon, 15 Jan 2024 10:20:30 +0000 (UTC)
            Received: from [198.51.100.7] (helo=laptop) by mail.example.org with esmtpsa
             (TLS1.2:ECDHE_RSA_AES_256_GCM_SHA384:256) (Exim 4.96) id 1rPabc-000000-00;
             Mon, 15 Jan 2024 10:20:28 +0000
            Message-ID: <1@example.org>
            Subject: hello

            body
            """;

    private Letters() {}

    static Analysis analysis(String message) {
        return new Analyzer(Options.DEFAULT).analyze(message);
    }

    /** Ours, hostile ones, and every sample there is. */
    static List<String> all() {
        List<String> all = new ArrayList<>(List.of(
                POSTFIX,
                "",
                "Subject: no trace\n\n",
                "Received: \n",
                "Received: from `a`` (`b` [192.0.2.1])\n\tby <b>x</b> with ESMTP; Mon, 15 Jan 2024 10:20:30 +0000\n\n",
                "Received: ((((((((\u0000\u001b[31m\u202e\ud800\n\n"));
        Path samples = root().resolve("sample-messages/samples");
        if (Files.isDirectory(samples)) {
            try (Stream<Path> files = Files.walk(samples)) {
                files.filter(file -> file.toString().endsWith(".eml")).forEach(file -> all.add(read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
