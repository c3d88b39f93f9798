package org.tlsbadge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlsbadge.report.ReportJson;
import org.tlsbadge.samples.Sample;
import org.tlsbadge.samples.Samples;
import tools.jackson.databind.JsonNode;

/** The command line as a script sees it: output, messages, exit codes. */
class CommandLineTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path classic;

    @BeforeEach
    void sample() throws Exception {
        classic = write("classic.eml", sample("sendmail/classic-168-bit"));
    }

    private static byte[] sample(String name) {
        return Samples.all().stream()
                .filter(s -> s.name().equals(name))
                .map(Sample::message)
                .findFirst()
                .orElseThrow();
    }

    private Path write(String name, byte[] content) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private int run(Object... arguments) {
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        return Main.execute(new PrintWriter(out), new PrintWriter(err, true), words);
    }

    @Test
    void analyzeUnderlinesTheProof() {
        assertThat(run("analyze", classic)).isZero();
        assertThat(out.toString().lines().toList())
                .first()
                .isEqualTo("[encrypted_weak] Arrived over a weakly encrypted connection");
        int line = out.toString().indexOf("(version=TLSv1/SSLv3 cipher=EDH-RSA-DES-CBC3-SHA bits=168 verify=OK)");
        assertThat(line).isPositive();
        assertThat(out.toString()).contains("^^^ key length in bits").contains("168 bits, 112 bits of strength");
    }

    @Test
    void analyzeSpeaksOtherLanguages() {
        assertThat(run("analyze", "--lang", "de", classic)).isZero();
        assertThat(out.toString()).contains("verschlüsselt");
    }

    @Test
    void analyzeWritesJson() {
        assertThat(run("analyze", "--json", classic)).isZero();
        JsonNode report = ReportJson.mapper().readTree(out.toString());
        assertThat(report.get("schema").asString()).isEqualTo("tlsbadge.report/1");
        assertThat(report.at("/badge/certificate").asString()).isEqualTo("verified");
        assertThat(report.at("/hops/0/transport/cipher/strengthBits").asInt()).isEqualTo(112);
    }

    @Test
    void analyzeWritesMarkdown() {
        assertThat(run("analyze", "--markdown", classic)).isZero();
        assertThat(out.toString()).contains("EDH-RSA-DES-CBC3-SHA");
    }

    @Test
    void analyzeReadsADamagedPaste() throws Exception {
        String text = new String(sample("sendmail/classic-168-bit"), java.nio.charset.StandardCharsets.ISO_8859_1);
        Path pasted = write(
                "pasted.txt", ("> " + text.replace("\n", "\n> ")).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(run("analyze", pasted)).isZero();
        assertThat(out.toString()).startsWith("[encrypted_weak]");
    }

    @Test
    void analyzeReadsAnOutlookFile() throws Exception {
        assertThat(run("analyze", "--json", write("a.msg", document("testMSG.msg"))))
                .isZero();
        assertThat(ReportJson.mapper().readTree(out.toString()).get("hops")).hasSize(9);
        assertThat(run("analyze", write("b.doc", document("testWORD.doc")))).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(err.toString()).contains("b.doc: there is no message in this file");
    }

    private static byte[] document(String name) throws Exception {
        try (InputStream in = CommandLineTest.class.getResourceAsStream("/test-documents/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void newestClaimedVouchesForNothing() {
        assertThat(run("analyze", "--newest", "claimed", classic)).isZero();
        assertThat(out.toString()).startsWith("[not_recorded]");
    }

    @Test
    void eachCommandIsListedAndHasHelp() {
        assertThat(run("--help")).isZero();
        for (String name : Commands.NAMES) {
            assertThat(out.toString()).contains("\n  " + name + " ");
            assertThat(run(name, "--help")).isZero();
            assertThat(run("help", name)).isZero();
        }
        assertThat(run("scn")).isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("Did you mean: tlsbadge scan?");
    }

    @Test
    void wrongUseIsTwo() {
        assertThat(run()).isEqualTo(Main.USAGE);
        assertThat(run("analyze", "--json", "--markdown", classic)).isEqualTo(Main.USAGE);
        assertThat(run("analyze", "--profile", "none", classic)).isEqualTo(Main.USAGE);
        assertThat(run("analyze", "--inside", "no/where", classic)).isEqualTo(Main.USAGE);
        assertThat(run("explain", "nothing")).isEqualTo(Main.USAGE);
        assertThat(run("scan", "--ndjson", folder.resolve("out"), "--fail-on", "bad", folder))
                .isEqualTo(Main.USAGE);
        assertThat(run("scan", folder)).isEqualTo(Main.USAGE);
        assertThat(run("scan", folder, "--resume", "--ndjson", "-")).isEqualTo(Main.USAGE);
        assertThat(run("scan", folder, "--ndjson", "-", "--csv", "-")).isEqualTo(Main.USAGE);
        assertThat(run("serve", "--port", "many")).isEqualTo(Main.USAGE);
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @Test
    void whatCannotBeReadIsNamedAndThree() {
        assertThat(run("analyze", folder.resolve("missing.eml"))).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(err.toString()).contains("missing.eml").doesNotContain("\tat ");
    }

    @Test
    void fullDiskIsNamedAndThree() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        assertThat(run("scan", classic, "--ndjson", "/dev/full")).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(err.toString())
                .contains("the output: ")
                .contains("No space left")
                .doesNotContain("\tat ");
    }

    @Test
    void namesInArchivesDoNotReachTheTerminal() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a\u001b[2J\n.pst"));
            out.write("!BDN no store".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(run("scan", write("a.zip", zip.toByteArray()), "--ndjson", folder.resolve("lines")))
                .isEqualTo(Main.SOME_UNREADABLE);
        assertThat(err.toString()).contains("a.zip!/a?[2J?.pst: damaged").doesNotContain("\u001b");
    }

    @Test
    void serversNeedALogin() throws Exception {
        Path lines = folder.resolve("lines");
        assertThat(run("scan", "imaps://joe:sesame@localhost/", "--ndjson", lines))
                .isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("no password in an address");
        Path secret = write("secret", "sesame\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run("scan", "imaps://joe@localhost:1/", "--imap-password-file", secret, classic, "--ndjson", lines))
                .isEqualTo(Main.SOME_UNREADABLE);
        assertThat(err.toString()).contains("imaps://joe@localhost:1: Connection refused");
        assertThat(Files.readAllLines(lines)).hasSize(1);
        assertThat(run("scan", "imap://joe@localhost/", "--imap-ca", secret, "--ndjson", lines))
                .isNotZero();
        assertThat(err.toString()).doesNotContain("sesame@").doesNotContain("\tat ");
    }

    @Test
    void explainPrintsThreeAudiences() {
        assertThat(run("explain", "weak-cipher")).isZero();
        assertThat(run("explain", "not_recorded", "--lang", "fr")).isZero();
        assertThat(out.toString()).contains("As helpdesk");
    }

    @Test
    void serversSayWhatTheyRecord() {
        assertThat(run("servers")).isZero();
        assertThat(out.toString()).contains("smtpd_tls_received_header");
    }

    @Test
    void scanWritesALineAMessage() throws Exception {
        write("mail/sub/b.eml", sample("postfix/plaintext"));
        write("mail/a.EML", sample("sendmail/classic-168-bit"));
        write("mail/note.txt", new byte[] {1});
        Path lines = folder.resolve("out.ndjson");
        assertThat(run("scan", folder.resolve("mail"), "--ndjson", lines)).isZero();
        assertThat(Files.readAllLines(lines)).hasSize(2).allSatisfy(line -> {
            JsonNode node = ReportJson.mapper().readTree(line);
            assertThat(node.at("/source/path").asString()).contains("mail");
            assertThat(node.at("/hops/0/raw").isMissingNode()).isTrue();
        });
        assertThat(err.toString()).contains("2 messages");
    }

    @Test
    void scanFailsOnAState() throws Exception {
        write("mail/a.eml", sample("sendmail/classic-168-bit"));
        Path lines = folder.resolve("out.ndjson");
        assertThat(run("scan", folder.resolve("mail"), "--ndjson", lines, "--fail-on", "encrypted_weak"))
                .isEqualTo(Main.STATE_MATCHED);
        assertThat(run("scan", folder.resolve("mail"), "--ndjson", lines, "--fail-on", "not_encrypted"))
                .isZero();
        assertThat(run(
                        "scan",
                        folder.resolve("mail"),
                        folder.resolve("gone"),
                        "--ndjson",
                        lines,
                        "--fail-on",
                        "encrypted_weak"))
                .isEqualTo(Main.SOME_UNREADABLE);
    }

    @Test
    void addInsArePackedWhereTheyAreWanted() {
        Path packed = folder.resolve("new/packages");
        assertThat(run("add-ins", "--output", packed, "--address", "https://badge.example.org"))
                .isZero();
        assertThat(out.toString().lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(Path.of(line)).hasParent(packed).isNotEmptyFile());
        assertThat(packed.resolve("tlsbadge-outlook.xml")).content().contains("https://badge.example.org/add-ins/");
    }

    @Test
    void addInsWantAnAddressThatOutlookWouldTake() {
        assertThat(run("add-ins", "--output", folder, "--address", "http://badge.example.org"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("https");
        assertThat(run("add-ins", "--output", classic.resolve("below-a-file"))).isEqualTo(2);
    }
}
