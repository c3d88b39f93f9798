package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Mail on a server that is not as it should be. */
class ImapTroubleTest extends ImapScans {

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
    void serverThatIsNotThere() throws Exception {
        OddServer server = server();
        server.close();
        assertThat(lines(plain(server, "INBOX"), new ScanInput.Files(single()))).hasSize(1);
        assertThat(problems).singleElement().asString().contains("refused");
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
            outputs.resume(folder.resolve(name + ".journal"), request, Map.of("ndjson", name));
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
