package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real files that other people's mail programs wrote; they stay in the jars that they come in. */
class RealFilesTest {

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    private static byte[] document(String name) throws IOException {
        try (InputStream in = RealFilesTest.class.getResourceAsStream("/test-documents/" + name)) {
            if (in == null) {
                throw new IOException(name);
            }
            return in.readAllBytes();
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Path file(String name) throws IOException {
        return file(name, document(name));
    }

    private List<JsonNode> scan(boolean attached, boolean dedupe, boolean redact, Path... inputs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outputs outputs = new Outputs();
        outputs.ndjson(out);
        ScanRequest plain = ContainersTest.request(dedupe, redact, 2, inputs);
        ScanRequest request = new ScanRequest(
                plain.inputs(), plain.options(), plain.messages(), attached, dedupe, redact, plain.threads());
        Outcome outcome = new Scanner(request, outputs, new Named()).run();
        assertThat(outcome.addsUp()).isTrue();
        assertThat(outcome.problems()).isEqualTo(problems.size());
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private List<JsonNode> scan(Path... inputs) throws IOException {
        return scan(false, false, false, inputs);
    }

    private final class Named implements Progress {
        @Override
        public void written(long messages) {}

        @Override
        public void problem(String place, String reason) {
            problems.add(folder.relativize(Path.of(place)) + ": " + reason);
        }
    }

    private List<String> places(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> line.at("/source"))
                .map(source -> folder.relativize(Path.of(source.at("/path").asString())) + " "
                        + source.at("/index").asString())
                .toList();
    }

    private static List<Integer> hops(List<JsonNode> lines) {
        return lines.stream().map(line -> line.at("/hops").size()).toList();
    }

    @Test
    void outlookMessages() throws Exception {
        List<JsonNode> lines = scan(file("testMSG.msg"), file("testMSG_att_msg.msg"), file("test-outlook2003.msg"));
        assertThat(hops(lines)).containsExactly(9, 1, 0);
        assertThat(problems).isEmpty();
    }

    @Test
    void outlookStore() throws Exception {
        List<JsonNode> lines = scan(file("testPST.pst"), file("testPST_variousBodyTypes.pst"));
        assertThat(hops(lines)).containsExactly(10, 15, 6, 7, 7, 5, 0, 2, 2, 2, 2);
        assertThat(places(lines))
                .startsWith("testPST.pst!/Début du fichier de données Outlook 0")
                .endsWith("testPST_variousBodyTypes.pst!/Top of Outlook data file/Inbox/tmp 3");
    }

    /** Without the file's name: the rest is to be the same wherever it lies. */
    private static List<String> apart(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> line.toString().replaceFirst("\"path\":\".*?\",", ""))
                .toList();
    }

    @Test
    void outlookInArchives() throws Exception {
        byte[] store = document("testPST.pst");
        byte[] message = document("testMSG.msg");
        List<String> expected = apart(scan(file("a.pst", store)));
        assertThat(apart(scan(file("b.zip", Letterbox.zip("mail/old.pst", store)))))
                .isEqualTo(expected);
        assertThat(apart(scan(file("c.pst.gz", Letterbox.gzip(store))))).isEqualTo(expected);
        assertThat(apart(scan(file("d.zip", Letterbox.zip("a.msg", message)))))
                .isEqualTo(apart(scan(file("d.msg", message))));
        assertThat(problems).isEmpty();
    }

    @Test
    void attachedMessagesStayApart() throws Exception {
        Path message = file("testMSG_att_msg.msg");
        Path store = file("testPST.pst");
        List<JsonNode> lines = scan(true, false, false, message, store);
        assertThat(hops(lines)).containsExactly(1, 1, 10, 15, 6, 7, 7, 5, 0, 0);
        assertThat(places(lines))
                .contains("testMSG_att_msg.msg!/attached-1 0")
                .contains("testPST.pst!/Début du fichier de données Outlook!/attached-1 6");
        assertThat(apart(lines).get(0)).isEqualTo(apart(scan(message)).get(0));
    }

    @Test
    void copiesInOtherFormsCountOnce() throws Exception {
        Path store = file("a.pst", document("testPST.pst"));
        assertThat(scan(false, true, false, store, file("b.pst.gz", Letterbox.gzip(document("testPST.pst")))))
                .hasSize(7);
        // Neither has a trace or a Message-ID: nobody can say that one is a copy of the other.
        Path sent = file("test-outlook2003.msg");
        assertThat(scan(false, true, false, sent, file("copy.msg", document("test-outlook2003.msg"))))
                .hasSize(2);
    }

    @Test
    void redactedStoresNameNoFolder() throws Exception {
        Path store = file("a.pst", document("testPST.pst"));
        Path zip = file("b.zip", Letterbox.zip("joe.doe/mail.pst", document("testPST.pst")));
        List<JsonNode> lines = scan(true, false, true, store, zip);
        assertThat(lines)
                .hasSize(16)
                .allSatisfy(
                        line -> assertThat(line.at("/source/path").asString()).isIn("input-1", "input-2"));
    }

    @Test
    void mboxes() throws Exception {
        assertThat(hops(scan(file("complex.mbox"), file("single_mail.mbox")))).containsExactly(10, 13, 10, 0);
        assertThat(scan(file("testEMLX.emlx"))).hasSize(1);
        assertThat(scan(file("testRFC822"), file("testRFC822_eml"), file("testGroupWiseEml.eml")))
                .hasSize(3);
        assertThat(problems).isEmpty();
    }

    @Test
    void otherDocumentsAreNoMail() throws Exception {
        for (String name : List.of("testWORD.doc", "testEXCEL.xls", "testMSG_Contact.msg", "testMSG_Task.msg")) {
            file("in/" + name, document(name));
        }
        assertThat(scan(folder.resolve("in"))).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void damageIsNamedAndTheRestGoesOn() throws Exception {
        byte[] store = document("testPST.pst");
        file("in/a.pst", Arrays.copyOf(store, 5000));
        file("in/b.msg", Arrays.copyOf(document("testMSG.msg"), 700));
        file("in/c.zip", Letterbox.zip("cut.pst", Arrays.copyOf(store, 5000)));
        file("in/d.tar", Letterbox.tar(List.of("!BDN no store", "From: a@example.org\n\n"), "%d.x"));
        file("in/e.7z", new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c, 0, 4});
        file("in/f.msg", document("testMSG.msg"));
        assertThat(hops(scan(folder.resolve("in")))).containsExactly(0, 9);
        assertThat(problems).hasSize(5);
        assertThat(problems.get(0)).startsWith("in/a.pst: damaged");
        assertThat(problems.get(1)).startsWith("in/b.msg: ");
        assertThat(problems.get(2)).startsWith("in/c.zip!/cut.pst: damaged");
        assertThat(problems.get(3)).startsWith("in/d.tar!/").contains("0.x: damaged");
        assertThat(problems.get(4)).isEqualTo("in/e.7z: this kind of file is not read: application/x-7z-compressed");
    }
}
