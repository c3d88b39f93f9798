package org.tlsbadge.scan;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.report.Report;
import org.tlsbadge.report.Source;

/**
 * One message, read before there is any, in a thread of its own: Java loads what reading takes while the command line is still being looked
 * at, on another processor.
 */
public final class Rehearsal {

    private static final String HEADER = """
            Received: from mail.example.org (mail.example.org [192.0.2.1])
            \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
            \t(Client did not present a certificate)
            \tby mx.example.net (Postfix) with ESMTPS id 4TDf1y2Kz9
            \tfor <joe@example.net>; Mon, 15 Jan 2024 10:20:30 +0000 (UTC)
            Message-ID: <1@mail.example.org>
            """;

    private Rehearsal() {}

    /** Returns at once. */
    public static void start() {
        Thread thread = new Thread(Rehearsal::read, "rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    private static void read() {
        Analysis analysis = new Analyzer(Options.DEFAULT).analyze(HEADER.getBytes(StandardCharsets.US_ASCII));
        Format.NDJSON
                .get()
                .line(Report.brief(analysis, new Source("", 0L, null, "example.org"), Messages.in(Locale.ENGLISH)));
    }
}
