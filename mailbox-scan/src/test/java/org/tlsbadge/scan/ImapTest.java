package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlsbadge.scan.imap.ImapAccess;
import org.tlsbadge.scan.imap.ImapAddress;

/** Mail on a server that is not as it should be. */
class ImapTest {

    @TempDir
    private static Path keys;

    @TempDir
    private Path folder;

    private static TestCertificate certificate;

    private final List<String> letters = Letterbox.letters();
    private final List<String> problems = new ArrayList<>();

    @BeforeAll
    static void certificate() throws Exception {
        certificate = new TestCertificate(keys);
    }

    static ScanRequest request(boolean redact, ScanInput... inputs) {
        ScanRequest plain = ContainersTest.request(false, redact, 2);
        return new ScanRequest(
                List.of(inputs), plain.options(), plain.messages(), false, false, redact, plain.threads());
    }

    private static ScanInput.Server at(OddServer server, boolean tlsAtOnce) throws IOException {
        return new ScanInput.Server(new ImapAccess(
                ImapAddress.parse(server.address(tlsAtOnce)), "sesame", false, false, certificate.trusted()));
    }

    private static ScanInput.Server plain(OddServer server, String folder) throws IOException {
        String address = server.address(false).replace("INBOX", folder);
        return new ScanInput.Server(
                new ImapAccess(ImapAddress.parse(address), "sesame", false, true, certificate.trusted()));
    }

    private OddServer server() throws IOException {
        return new OddServer(letters, null, false);
    }

    private List<String> lines(ScanInput... inputs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outputs outputs = new Outputs();
        outputs.ndjson(out);
        Outcome outcome = new Scanner(request(false, inputs), outputs, new Named()).run();
        assertThat(outcome.addsUp()).isTrue();
        assertThat(outcome.problems()).isEqualTo(problems.size());
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private final class Named implements Progress {
        @Override
        public void written(long messages) {}

        @Override
        public void problem(String place, String reason) {
            problems.add(place + ": " + reason);
        }
    }

    private List<String> expected() throws IOException {
        Path single = folder.resolve("single");
        Letterbox.folder(single, letters, "%d.eml");
        return apart(lines(new ScanInput.Files(single)));
    }

    /** Without place: the rest is to be the same. */
    static List<String> apart(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("\"path\":\"[^\"]*\",\"index\":\\d+", "")
                        .replace("\\r\\n", "\\n"))
                .toList();
    }

    @Test
    void encryptedFromTheBeginning() throws Exception {
        try (OddServer server = new OddServer(letters, certificate.server(), true)) {
            List<String> lines = lines(at(server, true));
            assertThat(apart(lines)).isEqualTo(expected());
            assertThat(lines.get(1)).contains("\"path\":\"" + server.address(true) + "\",\"index\":13,");
            assertThat(server.heard).contains("\0joe\0sesame").noneMatch(line -> line.contains("SELECT"));
            assertThat(server.count("LOGOUT")).isEqualTo(1);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void startTls() throws Exception {
        try (OddServer server = new OddServer(letters, certificate.server(), false)) {
            assertThat(apart(lines(at(server, false)))).isEqualTo(expected());
            assertThat(server.heard.get(0)).endsWith("STARTTLS");
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void nothingIsSentInTheClear() throws Exception {
        try (OddServer server = server()) {
            assertThat(lines(at(server, false))).isEmpty();
            assertThat(problems).singleElement().asString().contains("STARTTLS").contains("was not sent");
            assertThat(server.heard).noneMatch(line -> line.contains("sesame"));
        }
    }

    @Test
    void strangersCertificateIsRefused() throws Exception {
        ImapAddress address;
        try (OddServer server = new OddServer(letters, certificate.server(), true)) {
            address = ImapAddress.parse(server.address(true));
            ImapAccess stranger = new ImapAccess(address, "sesame", false, false, (javax.net.ssl.SSLSocketFactory)
                    javax.net.ssl.SSLSocketFactory.getDefault());
            ImapAddress byNumber = ImapAddress.parse(server.address(true).replace("localhost", "127.0.0.1"));
            ImapAccess otherName = new ImapAccess(byNumber, "sesame", false, false, certificate.trusted());
            assertThat(lines(new ScanInput.Server(stranger), new ScanInput.Server(otherName)))
                    .isEmpty();
            assertThat(problems).hasSize(2).allMatch(problem -> problem.contains("no encrypted connection"));
            assertThat(server.heard).noneMatch(line -> line.contains("sesame"));
        }
    }

    @Test
    void accessToken() throws Exception {
        try (OddServer server = new OddServer(letters, certificate.server(), true)) {
            ImapAccess access = new ImapAccess(
                    ImapAddress.parse(server.address(true)), "t0ken", true, false, certificate.trusted());
            assertThat(lines(new ScanInput.Server(access))).hasSameSizeAs(letters);
            assertThat(server.heard).contains("user=joe\u0001auth=Bearer t0ken\u0001\u0001");
            assertThat(access.toString()).doesNotContain("t0ken");
        }
    }

    @Test
    void lostConnectionsAreMadeAnew() throws Exception {
        AtomicInteger losses = new AtomicInteger();
        try (OddServer server = server()) {
            server.answer = (out, uid, head) -> {
                if (uid % 200 == 0 && losses.incrementAndGet() <= 2) {
                    out.write(
                            Arrays.copyOf(Letterbox.bytes("* 1 FETCH (UID " + uid + " BODY[HEADER]<0> {999}\r\n"), 30));
                    out.close();
                }
                OddServer.honest(out, uid, head);
            };
            assertThat(apart(lines(plain(server, "INBOX")))).isEqualTo(expected());
            assertThat(losses).hasValueGreaterThanOrEqualTo(2);
            assertThat(server.count("EXAMINE")).isEqualTo(3);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void folderThatIsReplacedMeanwhile() throws Exception {
        AtomicInteger losses = new AtomicInteger();
        try (OddServer server = server()) {
            server.answer = (out, uid, head) -> {
                if (uid > 600 && losses.incrementAndGet() == 1) {
                    server.validity++;
                    out.close();
                }
                OddServer.honest(out, uid, head);
            };
            List<String> lines = lines(plain(server, "INBOX"));
            assertThat(lines).hasSizeBetween(100, 200);
            assertThat(problems).singleElement().asString().contains("from UID").contains("replaced");
        }
    }

    @Test
    void largeLieCostsNoMemory() throws Exception {
        try (OddServer server = server()) {
            server.answer = (out, uid, head) -> OddServer.answer(out, uid, head, 2_000_000_000);
            lines(plain(server, "INBOX"), new ScanInput.Files(single()));
            assertThat(problems).singleElement().asString().contains("more than was asked for");
        }
    }

    private Path single() throws IOException {
        return Files.write(folder.resolve("one.eml"), Letterbox.bytes(letters.get(0)));
    }

    /** Where sizes are false the answer makes no sense; what can be read is, and what is missing is named. */
    @Test
    void smallLiesAreNamed() throws Exception {
        Set<Integer> lied = ConcurrentHashMap.newKeySet();
        try (OddServer server = server()) {
            server.answer = (out, uid, head) -> {
                if (uid == 40 || uid == 400) {
                    lied.add(uid);
                    OddServer.answer(out, uid, head, head.length / 2);
                } else if (uid != 100) {
                    OddServer.honest(out, uid, head);
                }
            };
            List<String> lines = lines(plain(server, "INBOX"));
            assertThat(lied).hasSize(2);
            assertThat(lines.size() + problems.size()).isEqualTo(letters.size());
            assertThat(problems).anyMatch(problem -> problem.contains("UID 100: the server did not send it"));
        }
    }

    @Test
    void largeHeadersAreReadUpToTheLimit() throws Exception {
        String filler = "X-Filler: " + "x".repeat(900) + "\n";
        String large = filler.repeat(100) + letters.get(0);
        String tooLarge = filler.repeat(1300) + letters.get(0);
        try (OddServer server = new OddServer(List.of(letters.get(0), large, tooLarge), null, false)) {
            List<String> lines = lines(plain(server, "INBOX"));
            assertThat(lines).hasSize(3);
            assertThat(apart(lines).get(1)).isEqualTo(apart(lines).get(0));
            assertThat(lines.get(2)).contains("limits-reached");
            assertThat(server.count("UID FETCH")).isEqualTo(3);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void allFoldersAndOneThatIsMissing() throws Exception {
        try (OddServer server = server()) {
            assertThat(lines(plain(server, ""), plain(server, "Gone"))).hasSameSizeAs(letters);
            assertThat(problems).singleElement().asString().contains("/Gone: no such folder");
        }
    }

    @Test
    void serverThatIsNotThere() throws Exception {
        OddServer server = server();
        server.close();
        assertThat(lines(plain(server, "INBOX"), new ScanInput.Files(single()))).hasSize(1);
        assertThat(problems).singleElement().asString().contains("refused");
    }

    @Test
    void redactedServersAreNotNamed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OddServer server = server();
                Outputs outputs = new Outputs()) {
            outputs.ndjson(out);
            new Scanner(request(true, plain(server, "")), outputs, Progress.NONE).run();
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSameSizeAs(letters)
                .allMatch(line -> line.contains("\"path\":\"input-1\""));
    }

    /** Ends a scan after so many messages, and is slow, so that the journal is written in between. */
    private final class Ending implements Progress {
        private final int most;
        private int seen;
        private Scanner scanner;

        private Ending(int most) {
            this.most = most;
        }

        @Override
        public void written(long messages) {
            LockSupport.parkNanos(5_000_000);
            if (++seen == most) {
                scanner.stop();
            }
        }

        @Override
        public void problem(String place, String reason) {
            problems.add(place + ": " + reason);
        }
    }

    private long scan(OddServer server, String name, int most) throws IOException {
        ScanRequest request = request(false, plain(server, "INBOX"));
        Ending ending = new Ending(most);
        try (Outputs outputs = new Outputs()) {
            outputs.resume(folder.resolve(name + ".journal"), request, List.of(name));
            outputs.ndjson(folder.resolve(name));
            ending.scanner = new Scanner(request, outputs, ending);
            Outcome outcome = ending.scanner.run();
            assertThat(outcome.stopped() || outcome.addsUp()).isTrue();
            return outcome.written();
        }
    }

    @Test
    void resumedScanEqualsAWholeOne() throws Exception {
        try (OddServer server = server()) {
            assertThat(scan(server, "whole", Integer.MAX_VALUE)).isEqualTo(letters.size());
            server.heard.clear();
            assertThat(scan(server, "parts", 330)).isLessThan(letters.size());
            long before = server.count("UID FETCH");
            assertThat(scan(server, "parts", Integer.MAX_VALUE)).isEqualTo(letters.size());
            assertThat(server.count("UID FETCH") - before).isLessThan(letters.size() / 128 + 1);
        }
        assertThat(Files.mismatch(folder.resolve("whole"), folder.resolve("parts")))
                .isEqualTo(-1);
        assertThat(problems).isEmpty();
    }

    @Test
    void stopDoesNotWaitForTheServer() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (OddServer server = server()) {
            server.answer = (out, uid, head) -> {
                asked.countDown();
                awaited(never);
            };
            Outputs outputs = new Outputs();
            outputs.ndjson(new ByteArrayOutputStream());
            Scanner scanner = new Scanner(request(false, plain(server, "INBOX")), outputs, new Named());
            Thread stopping = new Thread(() -> {
                awaited(asked);
                scanner.stop();
            });
            stopping.start();
            assertThat(scanner.run().stopped()).isTrue();
            never.countDown();
            stopping.join();
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void outputThatFailsEndsTheScan() throws Exception {
        Outputs outputs = new Outputs();
        outputs.ndjson(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        try (OddServer server = server()) {
            Scanner scanner = new Scanner(request(false, plain(server, "")), outputs, Progress.NONE);
            assertThatThrownBy(scanner::run).hasMessageContaining("No space");
        }
    }
}
