package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tlsbadge.scan.imap.ImapAccess;
import org.tlsbadge.scan.imap.ImapAddress;

/** Mail on a server, and how one gets at it. */
class ImapTest extends ImapScans {

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
    void allFoldersAndOneThatIsMissing() throws Exception {
        try (OddServer server = server()) {
            assertThat(lines(plain(server, ""), plain(server, "Gone"))).hasSameSizeAs(letters);
            assertThat(problems).singleElement().asString().contains("/Gone: no such folder");
        }
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
}
