package org.tlsbadge.core.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.verdict.Badge;

/** Damaged pastes of one message say the same as the message; hostile ones say no more. */
class PastedHeadersTest {

    private static final String TRACE = """
            Received: by 2002:a05:6a20:1111:b0:1a0:2222:3333 with SMTP id a1csp100;
             \tMon, 15 Jan 2024 10:20:33 -0800 (PST)
            Received: from mail.example.org (mail.example.org. [192.0.2.10])
             \tby mx.google.com with ESMTPS id x1-20020a05.2024.01.15.10.20.30
             \tfor <bob@example.com>
             \t(version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
             \tMon, 15 Jan 2024 10:20:30 -0800 (PST)
            Received: from client.example.org (client.example.org [198.51.100.7])
             \t(using TLSv1.2 with cipher ECDHE-RSA-AES128-GCM-SHA256 (128/128 bits))
             \t(No client certificate requested)
             \tby mail.example.org (Postfix) with ESMTPSA id 4T1234567
             \tfor <bob@example.com>; Mon, 15 Jan 2024 19:20:28 +0100 (CET)
            Received: from [203.0.113.9] (helo=desk.example.net)
             \tby client.example.org with esmtps (TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256)
             \t(Exim 4.96) (envelope-from <al@example.net>) id 1rPabc-0001-aB
             \tfor bob@example.com; Mon, 15 Jan 2024 19:20:20 +0100
            """.replace("\n \t", "\n\t");

    private static final String HEADER = "Delivered-To: bob@example.com\n" + TRACE + """
            From: Al <al@example.net>
            To: bob@example.com
            Subject: A subject that is long enough to be folded by whoever wrote it, with
            \tsome more words
            Message-ID: <1@example.net>
            MIME-Version: 1.0
            """;

    private static final String BODY =
            "\nReceived: from a body by mx.google.com with ESMTPS id 1; Mon, 15 Jan 2024 10:20:30 -0800\n";

    private static final String TABLE = """
            Original Message
            Message ID\t<1@example.net>
            Created at:\tMon, Jan 15, 2024 at 7:20 PM (Delivered after 13 seconds)
            From:\tAl <al@example.net>
            To:\tbob@example.com
            Subject:\tA subject
            SPF:\tPASS with IP 192.0.2.10 Learn more
            DKIM:\t'PASS' with domain example.net Learn more
            DMARC:\t'PASS' Learn more
            """;

    static Stream<Arguments> damages() {
        Map<String, String> damaged = new TreeMap<>();
        putLinesAndCharacters(damaged);
        putSurroundings(damaged);
        for (int width = 60; width <= 80; width += 4) {
            damaged.put("unfolded and wrapped at " + width, wrapped(HEADER.replace("\n\t", " "), width) + BODY);
            damaged.put("lost indents and wrapped at " + width, wrapped(HEADER.replace("\n\t", "\n"), width) + BODY);
            damaged.put("quoted and wrapped at " + width, quoted("> ", wrapped(HEADER, width)));
        }
        return damaged.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    private static void putLinesAndCharacters(Map<String, String> damaged) {
        damaged.put("CRLF", (HEADER + BODY).replace("\n", "\r\n"));
        damaged.put("CR", (HEADER + BODY).replace('\n', '\r'));
        damaged.put("byte order mark and empty lines", "\ufeff\n\n" + HEADER + BODY);
        damaged.put("blank lines with blanks", "  \n\t\n" + HEADER + BODY);
        damaged.put("lost indents", HEADER.replace("\n\t", "\n") + BODY);
        damaged.put("indents of odd blanks", HEADER.replace("\n\t", "\n\u00a0\u00a0") + BODY);
        damaged.put("odd blanks everywhere", HEADER.replace(' ', '\u00a0').replace("\t", "\u00a0\u00a0"));
        damaged.put("zero-width characters", HEADER.replace("\n", "\n\u200b").replaceFirst("bob@", "bob\u200b@"));
        damaged.put("entities", entities(HEADER));
        damaged.put("entities and lost indents", entities(HEADER.replace("\n\t", "\n")));
        damaged.put("quoted-printable", printable(HEADER));
        damaged.put("quoted-printable and lost indents", printable(HEADER.replace("\n\t", "\n")));
        damaged.put("double spaced", HEADER.replace("\n", "\n\n"));
    }

    private static void putSurroundings(Map<String, String> damaged) {
        String quoted = quoted("> ", HEADER);
        damaged.put("clean", HEADER + BODY);
        damaged.put("indented box", quoted("    ", HEADER) + BODY);
        damaged.put("quoted", quoted + "\n> a body\n");
        damaged.put("quoted twice", quoted("> > ", HEADER));
        damaged.put("quoted without blanks", quoted(">>", HEADER));
        damaged.put("quoted below an introduction", "On Monday Bob wrote:\n\n" + quoted);
        damaged.put("quoted and lost indents", quoted("> ", HEADER.replace("\n\t", "\n")));
        damaged.put("leading bars", quoted("| ", HEADER));
        damaged.put("code fence", "```\n" + HEADER + "```\nIs that good?\n");
        damaged.put("code fence with language", "Please look:\n```text\n" + HEADER + "```\n");
        damaged.put("label above", "Internet headers:\n" + HEADER + BODY);
        damaged.put("address of the page above", "https://mail.example.com/show\n\n" + HEADER + BODY);
        damaged.put("mbox separator", "From al@example.net Mon Jan 15 19:20:20 2024\n" + HEADER + BODY);
        damaged.put("table", TABLE + "\n \nDownload Original\t\nCopy to clipboard\n \t\n" + HEADER + BODY);
        damaged.put("table and lost indents", TABLE + "\n" + HEADER.replace("\n\t", "\n") + BODY);
        damaged.put("table without tabs", TABLE.replace('\t', ' ') + "\n" + HEADER + BODY);
        damaged.put("table directly above", TABLE + HEADER + BODY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void damageIsUndone(String name, String paste) {
        assertThat(transports(PastedHeaders.read(paste, Limits.DEFAULT)))
                .isEqualTo(transports(new HeaderReader(Limits.DEFAULT).read(HEADER)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "Subject: x",
                "Subject: x\n",
                "Subject: x\r\n\ty\r\n\r\nbody",
                "From x Mon\nSubject: a=3D=b\n\n",
                "X:y\nReceived:from a\n \n by b\n\n",
                "Subject: &lt; <\n"
            })
    void aCleanHeaderIsReadAsItStands(String header) {
        assertThat(PastedHeaders.read(header, Limits.DEFAULT)).isEqualTo(new HeaderReader(Limits.DEFAULT).read(header));
    }

    /** Each with a field in it that would be better than what the servers wrote. */
    static Stream<Arguments> hostile() {
        String server = "Received: from evil.example (evil.example [198.51.100.66])\n"
                + "\tby mx.example.com (Postfix) with ESMTP id 4T1; Mon, 15 Jan 2024 10:20:30 +0000\n";
        String lie =
                "Received: from a.example (a.example [192.0.2.1]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384"
                        + " (256/256 bits)) by mx.example.com (Postfix) with ESMTPS id 1; Mon, 15 Jan 2024 10:20:30 +0000";
        String rest = "Subject: hello\n\tworld\n";
        Map<String, String> pastes = new TreeMap<>();
        pastes.put("a subject in the table", TABLE.replace("A subject", "Hi\n" + lie) + "\n" + server + rest);
        pastes.put(
                "a subject in a table without tabs",
                TABLE.replace("A subject", "Hi\n" + lie).replace('\t', ' ') + "\n" + server + rest);
        pastes.put("rows in the subject", TABLE.replace("A subject", "Hi\nSPF: PASS\n" + lie) + "\n" + server + rest);
        pastes.put("rows in the header", "Headers:\n" + server + "SPF:\tPASS\n" + lie + "\n\n" + lie + "\n");
        pastes.put("a line that is no field", "> " + (server + "(" + lie.substring(10)).replace("\n", "\n> "));
        pastes.put("a field of odd name", server.replace("\n\t", "\n") + "using:" + lie.substring(9) + "\n");
        pastes.put("a field of odder name", server.replace("\n\t", "\n") + "(using" + lie.substring(8) + "\n");
        pastes.put("body", server.replace("\n\t", "\n") + "Subject: hello\n\n" + lie + "\n");
        pastes.put("body of a quoted header", quoted("> ", server + "Subject: hello\n") + "\n\n" + lie + "\n");
        pastes.put(
                "escapes in HELO",
                server.replace("evil.example (", "=28a.example=20[192.0.2.1])=20by=20x=3D (") + rest);
        pastes.put("entities in HELO", server.replace("from evil.example", "from x&gt;&quot;&lt;") + rest);
        pastes.put(
                "odd blanks in HELO", server.replace("from evil.example", "from x\u00a0by\u00a0mx.google.com") + rest);
        return pastes.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    /** The rows above a forwarded message, one of them the sender's, wrapped by whoever pasted it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Von: Al|An: alice@example.com|Betreff: Invoice",
                "De : Al|\u00c0 : alice@example.com|Objet : Invoice"
            })
    void aWrappedSubjectAboveTheHeaderBecomesNoServers(String rows) {
        String paste = rows.replace('|', '\n')
                + "\nReceived: from a.example (a.example [192.0.2.1]) by mx.example.com (Postfix)\n"
                + "with ESMTPS id 1; Mon, 15 Jan 2024 10:20:30 +0000\n\n" + HEADER;
        Analysis analysis = new Analyzer(Options.DEFAULT).analyze(PastedHeaders.read(paste, Limits.DEFAULT));
        assertThat(analysis.verdict().badge()).isEqualTo(Badge.NOT_RECORDED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void theSendersTextBecomesNoServers(String name, String paste) {
        Analysis analysis = new Analyzer(Options.DEFAULT).analyze(PastedHeaders.read(paste, Limits.DEFAULT));
        assertThat(analysis.verdict().badge()).isIn(Badge.NOT_ENCRYPTED, Badge.NOT_RECORDED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aFileIsReadLikeAPaste(String name, String paste) {
        assertThat(transports(PastedHeaders.read(paste.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT)))
                .isEqualTo(transports(PastedHeaders.read(paste, Limits.DEFAULT)));
    }

    @Test
    void theBytesOfAMessageStayAsTheyAre() {
        byte[] message = "Received: from caf\u00e9 by b; 1 Jan 2024 10:20:30 GMT\nFrom: x\n\nbody"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(PastedHeaders.read(message, Limits.DEFAULT))
                .isEqualTo(new HeaderReader(Limits.DEFAULT).read(message));
    }

    @Test
    void theLimitsHold() {
        Limits limits = new Limits(1000, 3, 200, 8);
        HeaderBlock block = PastedHeaders.read("> " + "Subject: x\n> ".repeat(1000), limits);
        assertThat(block.truncated()).isTrue();
        assertThat(block.fields()).hasSizeBetween(1, 100);
        assertThat(PastedHeaders.read("> Subject: x\n\n" + "body".repeat(1000), limits)
                        .truncated())
                .isFalse();
    }

    private static List<String> transports(HeaderBlock block) {
        Analysis analysis = new Analyzer(Options.DEFAULT).analyze(block);
        List<String> result = new ArrayList<>();
        for (Hop hop : analysis.facts().hops()) {
            var transport = hop.transport();
            result.add(hop.server() + " " + transport.kind().word()
                    + " "
                    + (transport.version() == null ? null : transport.version().value())
                    + " "
                    + (transport.cipher() == null ? null : transport.cipher().name())
                    + " " + hop.certificate().state() + " " + hop.authenticated() + " " + hop.time());
        }
        return result;
    }

    private static String quoted(String prefix, String text) {
        return prefix + text.substring(0, text.length() - 1).replace("\n", "\n" + prefix) + "\n";
    }

    private static String entities(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String printable(String text) {
        StringBuilder result = new StringBuilder();
        int column = 0;
        for (char c : text.replace("=", "=3D").toCharArray()) {
            boolean escape = result.length() > 1 && result.lastIndexOf("=") >= result.length() - 2;
            if (c != '\n' && column >= 72 && !escape && c != '=') {
                result.append("=\n");
                column = 0;
            }
            result.append(c);
            column = c == '\n' ? 0 : column + 1;
        }
        return result.toString();
    }

    /** Breaks lines at blanks, as a mailer does that knows nothing of headers. */
    private static String wrapped(String text, int width) {
        StringBuilder result = new StringBuilder();
        for (String line : text.split("\n")) {
            int column = 0;
            String separator = "";
            for (String word : line.split(" ")) {
                boolean fits = column + word.length() < width;
                result.append(column == 0 || fits ? separator : "\n").append(word);
                column = fits ? column + word.length() + 1 : word.length();
                separator = " ";
            }
            result.append('\n');
        }
        return result.toString();
    }
}
