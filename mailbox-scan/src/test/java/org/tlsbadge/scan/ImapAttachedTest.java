package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What servers say of messages attached to others, and what becomes of it when it makes no sense. Real servers: {@link MailServersTest}. */
class ImapAttachedTest extends ImapScans {

    private static final String TEXT = "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)";

    @BeforeEach
    void multiparts() {
        letters.replaceAll(letter -> "Content-Type: multipart/mixed; boundary=x\n" + letter);
    }

    private static String message(String encoding, String inside) {
        return "(\"MESSAGE\" \"RFC822\" NIL NIL NIL \"" + encoding + "\" 9 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) "
                + inside + " 5)";
    }

    private List<String> lines(OddServer server) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outputs outputs = new Outputs();
        outputs.ndjson(out);
        Outcome outcome = new Scanner(request(true, false, plain(server, "INBOX")), outputs, new Named()).run();
        assertThat(outcome.addsUp()).isTrue();
        assertThat(outcome.problems()).isEqualTo(problems.size());
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void sections() throws Exception {
        try (OddServer server = server()) {
            server.structure = "(" + TEXT + message("7BIT", message("8BIT", TEXT)) + "("
                    + message("7BIT", "(" + TEXT + TEXT + " \"MIXED\")") + " \"DIGEST\") \"MIXED\")";
            assertThat(lines(server)).hasSize(4 * letters.size());
            assertThat(problems).isEmpty();
            assertThat(server.heard)
                    .anyMatch(line -> line.matches(".*UID FETCH 10,13,16,.* \\(UID BODY.PEEK\\[2.HEADER\\].*"))
                    .anyMatch(line -> line.matches(".*UID FETCH 10,13,16,.* \\(UID BODY.PEEK\\[2.1.HEADER\\].*"))
                    .anyMatch(line -> line.matches(".*UID FETCH 10,13,16,.* \\(UID BODY.PEEK\\[3.1.HEADER\\].*"));
        }
    }

    @Test
    void encodedOnesAreNamed() throws Exception {
        try (OddServer server = server()) {
            server.structure = message("BASE64", TEXT);
            assertThat(lines(server)).hasSameSizeAs(letters);
            assertThat(problems).hasSameSizeAs(letters).allMatch(problem -> problem.contains("!/attached-1 UID"));
        }
    }

    @Test
    void tooManyAreNamed() throws Exception {
        try (OddServer server = new OddServer(letters.subList(0, 2), null, false)) {
            server.structure = "(" + message("7BIT", TEXT).repeat(100) + " \"MIXED\")";
            assertThat(lines(server)).hasSize(2 * 65);
            assertThat(problems).hasSize(2).allMatch(problem -> problem.contains("!/attached-65 UID"));
        }
    }

    @Test
    void whatServersDoNotSayIsNamed() throws Exception {
        try (OddServer server = server()) {
            assertThat(lines(server)).hasSameSizeAs(letters);
            assertThat(problems)
                    .hasSize(letters.size() / 128 + 1)
                    .allMatch(problem -> problem.contains("what is attached"));
            problems.clear();
            server.structure = "(nonsense";
            assertThat(lines(server)).hasSameSizeAs(letters);
            assertThat(problems).hasSameSizeAs(letters).allMatch(problem -> problem.contains("did not say"));
        }
    }

    @Test
    void deepStructures() throws Exception {
        try (OddServer server = server()) {
            server.structure = "(".repeat(100_000) + TEXT + " \"MIXED\")".repeat(100_000);
            assertThat(lines(server)).hasSameSizeAs(letters);
            assertThat(problems).hasSize(letters.size() / 128 + 1).allMatch(problem -> problem.contains("too deep"));
        }
    }
}
