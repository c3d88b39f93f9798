package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name is bytes, and not each is text. */
class FileNamesTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    private Outcome scan(Path input) throws IOException {
        Outputs outputs = new Outputs();
        outputs.ndjson(lines);
        return new Scanner(ContainersTest.request(false, false, 2, input), outputs, Progress.NONE).run();
    }

    /** In Latin-1: two names that are one as text. */
    private void strangeNames(String ending) throws Exception {
        Process shell = new ProcessBuilder(
                        "sh",
                        "-c",
                        "mkdir -p in && cp $0 in/$(printf '\\344')$1 && cp $0 in/$(printf '\\366')$1",
                        "letter",
                        ending)
                .directory(folder.toFile())
                .start();
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void thoseThatAreNoText() throws Exception {
        Files.writeString(folder.resolve("letter"), BadInputTest.LETTER);
        strangeNames(".eml");
        try (var document = getClass().getResourceAsStream("/test-documents/testMSG.msg")) {
            Files.write(folder.resolve("letter"), document.readAllBytes());
        }
        strangeNames(".msg");
        try (var document = getClass().getResourceAsStream("/test-documents/testPST.pst")) {
            Files.write(folder.resolve("letter"), document.readAllBytes());
        }
        strangeNames(".pst");
        Outcome outcome = scan(folder.resolve("in"));
        assertThat(outcome.problems()).isZero();
        assertThat(outcome.written()).isEqualTo(2 + 2 + 2 * 7);
    }

    @Test
    void theJournalTellsThemApart() throws Exception {
        Files.writeString(folder.resolve("letter"), BadInputTest.LETTER);
        strangeNames(".eml");
        try (var names = Files.newDirectoryStream(folder.resolve("in"))) {
            List<String> places = new java.util.ArrayList<>();
            names.forEach(path -> places.add(new MailFile(path, "", 1, 1, false, true).place()));
            assertThat(places).hasSize(2).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFolderOfThatNameIsNoMaildirYet() throws Exception {
        Files.createDirectories(folder.resolve("in/new"));
        Files.write(folder.resolve("in/new/1.picture"), "\u00ff\u00d8\u00ff".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(scan(folder.resolve("in")).written()).isZero();
        Files.createDirectories(folder.resolve("in/cur"));
        assertThat(scan(folder.resolve("in")).written()).isEqualTo(1);
        assertThat(scan(folder.resolve("in/new")).written()).isEqualTo(1);
    }
}
