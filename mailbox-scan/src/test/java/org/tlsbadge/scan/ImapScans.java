package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tlsbadge.scan.imap.ImapAccess;
import org.tlsbadge.scan.imap.ImapAddress;

/** Scans of mail on servers, of this machine all of them. */
abstract class ImapScans {

    static final TestCertificate certificate = TestCertificate.OF_THIS_RUN;

    @TempDir
    Path folder;

    final List<String> letters = Letterbox.letters();
    final List<String> problems = new ArrayList<>();

    static ScanRequest request(boolean redact, ScanInput... inputs) {
        return request(false, redact, inputs);
    }

    static ScanRequest request(boolean attached, boolean redact, ScanInput... inputs) {
        ScanRequest plain = ContainersTest.request(false, redact, 2);
        return new ScanRequest(
                List.of(inputs), plain.options(), plain.messages(), attached, false, redact, plain.threads());
    }

    static ScanInput.Server at(OddServer server, boolean tlsAtOnce) throws IOException {
        return new ScanInput.Server(new ImapAccess(
                ImapAddress.parse(server.address(tlsAtOnce)), "sesame", false, false, certificate.trusted()));
    }

    static ScanInput.Server plain(OddServer server, String folder) throws IOException {
        String address = server.address(false).replace("INBOX", folder);
        return new ScanInput.Server(
                new ImapAccess(ImapAddress.parse(address), "sesame", false, true, certificate.trusted()));
    }

    OddServer server() throws IOException {
        return new OddServer(letters, null, false);
    }

    List<String> lines(ScanInput... inputs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outputs outputs = new Outputs();
        outputs.ndjson(out);
        Outcome outcome = new Scanner(request(false, inputs), outputs, new Named()).run();
        assertThat(outcome.addsUp()).isTrue();
        assertThat(outcome.problems()).isEqualTo(problems.size());
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    final class Named implements Progress {
        @Override
        public void written(long messages) {}

        @Override
        public void problem(String place, String reason) {
            problems.add(place + ": " + reason);
        }
    }

    List<String> expected() throws IOException {
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

    Path single() throws IOException {
        return Files.write(folder.resolve("one.eml"), Letterbox.bytes(letters.get(0)));
    }
}
