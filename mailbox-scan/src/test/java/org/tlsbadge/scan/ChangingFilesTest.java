package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what they were when they were found. */
class ChangingFilesTest {

    private static final String LETTER = "From joe@example.net Mon Jan 15 10:20:30 2024\nSubject: hello\n\nbody\n";

    @TempDir
    private Path folder;

    /** As far as the walk can see they are files; what happens between it and the reader is done here in between. */
    @Test
    void filesThatVanishOrShrinkAreNamed() throws Exception {
        Path mbox = Files.write(folder.resolve("mbox"), Letterbox.bytes(LETTER));
        Recorder recorder = new Recorder();
        ContentReader reader = new ContentReader(recorder, false);
        long size = Files.size(mbox);
        reader.read(new MailFile(folder.resolve("gone.eml"), "gone.eml", 10, 0, false, true));
        reader.read(new MailFile(mbox, "mbox", size + 1, 0, false, false));
        reader.range(new MailFile(mbox, "range", size + 1, 0, false, false), 0, size + 1);
        reader.read(new MailFile(mbox, "grown", size - 1, 0, false, false));
        assertThat(recorder.said)
                .containsExactly(
                        "gone.eml: no such file (any more)",
                        "mbox: changed during the scan: " + size + " bytes, and there were " + (size + 1),
                        "range at byte 0: changed during the scan: " + size + " bytes, and there were " + (size + 1),
                        "grown 0");
    }

    private static final class Recorder implements Intake {
        private final List<String> said = new ArrayList<>();

        @Override
        public void message(String path, long index, byte[] head) {
            said.add(path + " " + index);
        }

        @Override
        public void attached(String path, long index, byte[] head) {
            message(path, index, head);
        }

        @Override
        public void problem(String place, String reason) {
            said.add(place + ": " + reason);
        }

        @Override
        public void problem(String path, long index, String reason) {
            problem(path + index, reason);
        }

        @Override
        public void other(String path) {
            said.add(path);
        }

        @Override
        public boolean stopped() {
            return false;
        }
    }
}
