package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page: its figures, and that nothing in it acts. */
class HtmlReportTest {

    private static final String LETTER = "Received: from a.example.org (a.example.org [192.0.2.1])\n"
            + " (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n"
            + " key-exchange X25519MLKEM768 server-signature RSA-PSS (2048 bits))\n"
            + " by mx.example.com (Postfix) with ESMTPS id 4T1; Mon, 15 Jan 2024 10:20:30 +0000 (UTC)\n"
            + "From: Joe <joe.doe@example.org>\n\nbody\n";
    private static final String PLAIN = "Received: from <script>alert(1)</script> (a.example.org [192.0.2.1])\n"
            + " by mx.example.com (Postfix) with ESMTP id 4T1; Thu, 15 Feb 2024 10:20:30 +0000 (UTC)\n"
            + "From: Joe <joe.doe@plain.example>\n\nbody\n";

    @TempDir
    private Path folder;

    @Test
    void figuresAndTables() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/a.eml"), Letterbox.bytes(LETTER));
        Files.write(folder.resolve("in/b.eml"), Letterbox.bytes(PLAIN));
        Files.write(folder.resolve("in/c.eml"), Letterbox.bytes(PLAIN));
        Path html = folder.resolve("report.html");
        try (Outputs outputs = new Outputs()) {
            outputs.html(html);
            new Scanner(ContainersTest.request(false, false, 2, folder.resolve("in")), outputs, Progress.NONE).run();
        }
        String page = Files.readString(html);
        assertThat(page)
                .contains("<b>3</b> messages", "<b>66.7\u00a0%</b> not encrypted", "2024-02: not encrypted 2")
                .contains("<td>plain.example</td><td>2</td>", "<td>TLS_AES_256_GCM_SHA384</td><td>1</td>")
                .contains("X25519MLKEM768", "100.0\u00a0% of the 1 messages")
                .doesNotContain("<script>alert", "http://", "https://", "style=", "onclick");
        assertThat(page.indexOf("plain.example")).isLessThan(page.indexOf("<td>example.org"));
    }

    @Test
    void textOfStrangersStaysText() {
        Tally tally = new Tally();
        assertThat(new String(
                        HtmlReport.of(tally, new Outcome(0, java.util.Map.of(), 0, 0, 0, 0, false)),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("script-src 'sha256-", "default-src 'none'");
    }
}
