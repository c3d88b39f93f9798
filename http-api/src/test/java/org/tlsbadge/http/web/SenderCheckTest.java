package org.tlsbadge.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;

class SenderCheckTest {

    private static final String BORDER = """
            Received: from mail.example.org (mail.example.org [192.0.2.10])
            \tby mx.example.com (Postfix) with ESMTPS id 1; Tue, 16 Jan 2024 09:12:02 +0000
            """;

    @Test
    void aboveTheBorderItIsRead() {
        assertThat(read("Authentication-Results: mx.example.com (a; b=c);\n"
                        + " spf=pass (x; y) smtp.mailfrom=bob@example.org;\n dkim=fail header.d=example.org; iprev=pass\n"
                        + BORDER))
                .containsExactly(
                        new SenderCheck("SPF", "pass", "bob@example.org", "mx.example.com"),
                        new SenderCheck("DKIM", "fail", "example.org", "mx.example.com"));
    }

    @Test
    void belowTheBorderItMayBeTheSenders() {
        assertThat(read(BORDER + "Authentication-Results: mx.example.com; spf=pass\n"))
                .isEmpty();
    }

    private static List<SenderCheck> read(String header) {
        return SenderCheck.of(new Analyzer(Options.DEFAULT).analyze(header).facts());
    }
}
