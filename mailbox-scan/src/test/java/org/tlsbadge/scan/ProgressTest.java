package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever counts what has passed comes to the size of the inputs. */
class ProgressTest {

    @TempDir
    private Path folder;

    @Test
    void everyByteOfTheInputsPassesOnce() throws Exception {
        Letterbox.folder(folder.resolve("eml"), Letterbox.letters(), "%d.eml");
        Files.writeString(folder.resolve("note.txt"), "no mail");
        inRanges(folder.resolve("box"));
        ScanRequest request = ContainersTest.request(false, false, 2, folder);
        AtomicLong passed = new AtomicLong();
        Outputs outputs = new Outputs();
        outputs.ndjson(new ByteArrayOutputStream());
        new Scanner(request, outputs, adding(passed)).run();

        assertThat(InputSize.of(request.inputs())).isGreaterThan(17L << 20);
        assertThat(passed).hasValue(InputSize.of(request.inputs()));
    }

    @Test
    void whatIsNotThereHasNoSizeAndWhoeverIsInterruptedDoesNotKnowIt() {
        assertThat(InputSize.of(List.of(new ScanInput.Files(folder.resolve("missing")))))
                .isZero();
        Thread.currentThread().interrupt();
        assertThat(InputSize.of(List.of(new ScanInput.Files(folder)))).isEqualTo(-1);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** So large that it is read in several pieces. */
    private static void inRanges(Path file) throws IOException {
        String letter = Letterbox.mboxrd(Letterbox.letters().subList(0, 1));
        Files.writeString(file, (letter + "text\n".repeat(400_000) + "\n").repeat(9));
    }

    private static Progress adding(AtomicLong passed) {
        return new Progress() {
            @Override
            public void written(long messages) {}

            @Override
            public void passed(long bytes) {
                passed.addAndGet(bytes);
            }

            @Override
            public void problem(String place, String reason) {}
        };
    }
}
