package org.tlsbadge.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;

class SenderCheckTest {

    private static final String BORDER = """
            Received: from mail.example.org (mail.example.org [192.0.2.10])
            \tby mx.example.com (Postfix) with ESMTPS id 1; Tue, 16 Jan 2024 09:12:02 +0000
            """;

    @Test
    void aboveTheBorderItIsRead() {
        assertThat(read("Authentication-Results: mx.example.com 1 (a; b=c);\n"
                        + " spf=pass (x; y) smtp.mailfrom=bob@example.org;\n dkim=fail(no key) header.d=example.org; iprev=pass\n"
                        + BORDER))
                .containsExactly(
                        new SenderCheck("SPF", "pass", "example.org"), new SenderCheck("DKIM", "fail", "example.org"));
    }

    @Test
    void belowTheBorderItMayBeTheSenders() {
        assertThat(read(BORDER + "Authentication-Results: mx.example.com; spf=pass\n"))
                .isEmpty();
        assertThat(read(BORDER + "ARC-Authentication-Results: i=9; mx.example.com; dkim=pass\n"))
                .isEmpty();
    }

    /** Gmail's own field stands below the border; what it seals stands above, and says the same. */
    @Test
    void gmailSealsWhatItFound() {
        String below = " mx.google.com;\n dkim=pass header.i=@example.net header.s=1 header.b=AbC=;\n"
                + " spf=%s (google.com: domain of bob@example.net designates 192.0.2.1 as permitted sender)"
                + " smtp.mailfrom=bob@example.net;\n dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=example.net\n";
        String[] lines = withoutResults("gmail").split("(?=\\nReceived: from)", 2);
        String header = lines[0] + "\nARC-Authentication-Results: i=1;" + below.formatted("pass")
                + lines[1].substring(1) + "Authentication-Results:" + below.formatted("softfail");
        assertThat(read(header))
                .containsExactly(
                        new SenderCheck("DKIM", "pass", "example.net"),
                        new SenderCheck("SPF", "pass", "example.net"),
                        new SenderCheck("DMARC", "pass", "example.net"));
    }

    /** Microsoft names no server in it, or the reader's domain in the midst of it. */
    @Test
    void exchangeOnline() {
        String[] lines = withoutResults("exchange-online").split("(?=\\nReceived: from mail.example.org)", 2);
        String own =
                "\nAuthentication-Results: spf=pass (sender IP is 192.0.2.10)\n smtp.mailfrom=example.org; example.com;"
                        + " dkim=test (signature was verified)\n header.d=example.org;dmarc=pass action=none\n"
                        + " header.from=example.org;compauth=pass reason=100";
        assertThat(read(lines[0] + own + lines[1]))
                .containsExactly(
                        new SenderCheck("SPF", "pass", "example.org"),
                        new SenderCheck("DKIM", "test", "example.org"),
                        new SenderCheck("DMARC", "pass", "example.org"));
        assertThat(read(lines[0] + lines[1] + own.substring(1) + "\n")).isEmpty();
    }

    /** The sender's address, wherever a server may repeat it, with or without its quotes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "spf=fail smtp.mailfrom=\"a;dkim=pass header.d=bank.example x=\"@evil.example",
                "spf=fail smtp.mailfrom=\"a\\\"; dkim=pass header.d=bank.example x=\"@evil.example",
                "spf=fail smtp.mailfrom=a;dkim=pass header.d=bank.example b@evil.example",
                "spf=fail smtp.mailfrom=a;dkim=pass@evil.example",
                "spf=fail (domain of \"a);dkim=pass header.d=bank.example(\"@evil.example) smtp.mailfrom=x",
                "spf=fail (domain of a)b@evil.example) smtp.mailfrom=x",
                "spf=fail (domain of a(b@evil.example) smtp.mailfrom=x; dkim=pass",
                "spf=pass<b> smtp.mailfrom=x",
            })
    void whatASenderMayHaveMeantOtherwiseIsNotRead(String text) {
        assertThat(read("Authentication-Results: mx.example.com; " + text + "\n" + BORDER))
                .isEmpty();
    }

    @Test
    void nothingIsVouchedNothingIsRead() {
        assertThat(read("Authentication-Results: mx.example.com; spf=pass\nSubject: x\n"))
                .isEmpty();
    }

    private static String withoutResults(String sample) {
        return Samples.text(sample).replaceFirst("(?m)^(ARC-)?Authentication-Results:.*\n(\\s.*\n)+", "");
    }

    private static List<SenderCheck> read(String header) {
        return SenderCheck.of(new Analyzer(Options.DEFAULT).analyze(header).facts());
    }
}
