package org.tlsbadge.scan.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttachedMessagesTest {

    private static final String PLAIN = "Received: from c\nSubject: plain\n\nbody\n";

    private static final class Found implements AttachedMessages.Target {
        private final List<String> heads = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        @Override
        public void message(String way, byte[] head) {
            heads.add(way + " " + new String(head, StandardCharsets.ISO_8859_1));
        }

        @Override
        public void problem(String way, String reason) {
            problems.add(way + " " + reason);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Found read(String text, int stretch) {
        Found found = new Found();
        AttachedMessages messages = new AttachedMessages(found);
        byte[] bytes = bytes(text);
        for (int i = 0; i < bytes.length && !messages.isOver(); i += stretch) {
            messages.feed(bytes, i, Math.min(bytes.length, i + stretch));
        }
        messages.end();
        return found;
    }

    /** However the bytes come, the same is found. */
    private static List<String> heads(String text) {
        Found whole = read(text, 1 << 20);
        assertThat(whole.problems).isEmpty();
        for (int stretch : List.of(1, 2, 3, 7, 64, 1000)) {
            assertThat(read(text, stretch).heads).as("by " + stretch).isEqualTo(whole.heads);
        }
        return whole.heads;
    }

    private static String multipart(String type, String boundary, String... parts) {
        StringBuilder text = new StringBuilder("Received: from a\nContent-Type: multipart/" + type + ";\n\tBoundary=\""
                + boundary + "\"\n\npreamble\n");
        for (String part : parts) {
            text.append("--").append(boundary).append("\n").append(part).append("\n");
        }
        return text + "--" + boundary + "--\nepilogue\n";
    }

    private static String attached(String more, String message) {
        return "Content-Type: message/rfc822\n" + more + "\n" + message;
    }

    @Test
    void aTextIsOverAtItsHeader() {
        AttachedMessages messages = new AttachedMessages(new Found());
        byte[] bytes = bytes(PLAIN);
        messages.feed(bytes, 0, bytes.length);
        assertThat(messages.isOver()).isTrue();
        assertThat(heads(PLAIN)).isEmpty();
        assertThat(heads("no header")).isEmpty();
        assertThat(heads("")).isEmpty();
    }

    @Test
    void oneInsideTheOther() {
        String inner = multipart("mixed", "in=ner", "\ntext\n", attached("", PLAIN));
        String outer = multipart(
                "mixed",
                "outer",
                "Content-Type: text/plain\n\nhello\n",
                attached("", inner),
                "Content-Type: TEXT/html\n\n<p>\n",
                attached("", "Subject: last\n\n-- \n--\n--other--\n"));
        List<String> expected = List.of(
                "!/attached-1 " + inner.substring(0, inner.indexOf("\n\n") + 1),
                "!/attached-1!/attached-1 Received: from c\nSubject: plain\n",
                "!/attached-2 Subject: last\n");
        assertThat(heads(outer)).isEqualTo(expected);
        assertThat(heads(outer.replace("\n", "\r\n")))
                .isEqualTo(expected.stream()
                        .map(head -> head.replace("\n", "\r\n"))
                        .toList());
        assertThat(read(outer.replace("\n", "\r"), 4096).heads)
                .isEqualTo(
                        expected.stream().map(head -> head.replace("\n", "\r")).toList());
    }

    @Test
    void aMessageThatIsNothingButAnother() {
        assertThat(heads("Content-Type: message/rfc822\n\n" + attached("Subject: b\n", PLAIN)))
                .containsExactly(
                        "!/attached-1 Content-Type: message/rfc822\nSubject: b\n",
                        "!/attached-1!/attached-1 Received: from c\nSubject: plain\n");
    }

    @Test
    void partsOfADigestAreMessages() {
        assertThat(heads(multipart(
                        "digest", "d", "\nSubject: a\n\nx", "\nSubject: b\n\ny", "Content-Type: text/plain\n\nz")))
                .containsExactly("!/attached-1 Subject: a\n", "!/attached-2 Subject: b\n");
    }

    @Test
    void encodedOnes() {
        String base64 = Base64.getMimeEncoder().encodeToString(bytes(PLAIN));
        String quoted = "Received: from=20c=\n\nSubje=63t: plain  \n\nbody=3D\n";
        String all = multipart(
                "mixed",
                "x",
                attached("Content-Transfer-Encoding: BASE64\n", base64),
                attached("Content-Transfer-Encoding: quoted-printable\n", quoted),
                attached("", PLAIN));
        assertThat(heads(all))
                .containsExactly(
                        "!/attached-1 Received: from c\nSubject: plain\n",
                        "!/attached-2 Received: from c\nSubject: plain  \n",
                        "!/attached-3 Received: from c\nSubject: plain\n");
    }

    @Test
    void brokenOnes() {
        String open = multipart("mixed", "x", attached("", multipart("mixed", "never", attached("", PLAIN))));
        assertThat(heads(open.replace("--never--\n", ""))).hasSize(2);
        String cut = multipart(
                "mixed", "x", attached("", "Subject: cut"), attached("", "\n\nSubject: late\n\n"), attached("", ""));
        assertThat(heads(cut)).containsExactly("!/attached-1 Subject: cut\n", "!/attached-2 Subject: late\n");
        assertThat(heads("Content-Type: multipart/mixed\n\n--x\n" + attached("", PLAIN)))
                .isEmpty();
        assertThat(heads("Content-Type: multipart/mixed; boundary=" + "x".repeat(300) + "\n\n"))
                .isEmpty();
    }

    @Test
    void deepOnesAreNamedOnce() {
        String letter = PLAIN;
        for (int i = 0; i < 200; i++) {
            letter = multipart(
                    "mixed", "b" + i, attached("", letter), attached("", letter.length() > 1000 ? "" : letter));
        }
        Found found = read(letter, 5000);
        assertThat(found.heads).hasSize(8);
        assertThat(found.problems).singleElement().asString().contains("too deep");
        String parts = "\ntext\n";
        for (int i = 0; i < 200; i++) {
            parts = multipart("mixed", "b" + i, parts);
        }
        assertThat(read(parts, 5000).problems).singleElement().asString().contains("too deep");
    }

    @Test
    void longLinesTakeNoMemory() {
        Found found = new Found();
        AttachedMessages messages = new AttachedMessages(found);
        byte[] start = bytes(
                multipart("mixed", "x", attached("", "Subject: a\nX-Long: ")).split("\n--x--")[0]);
        messages.feed(start, 0, start.length);
        byte[] line = bytes("--x".repeat(1 << 18));
        for (int i = 0; i < 100; i++) {
            messages.feed(line, 0, line.length);
        }
        byte[] rest = bytes("\n--x\n" + attached("", PLAIN));
        messages.feed(rest, 0, rest.length);
        messages.end();
        assertThat(found.heads).hasSize(2);
        assertThat(found.heads.get(0).length()).isLessThan((1 << 20) + 100);
    }
}
