package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlsbadge.scan.inventory.Inventory;

/** A scan that is killed and goes on loses nothing and doubles nothing. */
class ResumeTest {

    @TempDir
    private Path folder;

    private Process start(String name, long pause) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledScan.class.getName(),
                        folder.resolve("in").toString(),
                        folder.resolve(name + ".ndjson").toString(),
                        folder.resolve(name + ".csv").toString(),
                        String.valueOf(pause))
                .redirectErrorStream(true)
                .start();
    }

    private static String end(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private void mail() throws IOException {
        List<String> letters = Letterbox.letters();
        StringBuilder mbox = new StringBuilder();
        for (int copy = 0; copy < 8; copy++) {
            String id = "Message-ID: <copy" + copy + ".";
            mbox.append(Letterbox.mboxrd(letters).replace("Message-ID: <", id))
                    .append("padding\n".repeat(400_000))
                    .append('\n');
        }
        Letterbox.folder(folder.resolve("in/a"), letters, "%d.eml");
        Files.write(folder.resolve("in/b.mbox"), Letterbox.bytes(mbox.toString()));
        Letterbox.folder(folder.resolve("in/c"), letters.subList(0, 20), "%d.eml");
        Files.write(folder.resolve("in/d.eml.gz"), Letterbox.gzip(Letterbox.bytes("no mail")));
        Files.write(folder.resolve("in/d.gz"), Letterbox.bytes("\u001f\u008b\b damaged"));
        Files.writeString(folder.resolve("in/note.txt"), "hello");
        Files.createSymbolicLink(folder.resolve("in/0-loop"), Path.of("0-loop"));
    }

    /** How often the scan has made sure of what it wrote. */
    private long commits(String name) throws IOException {
        Path journal = folder.resolve(name + ".ndjson.journal");
        return Files.exists(journal)
                ? Files.readString(journal)
                        .lines()
                        .filter(line -> line.startsWith("C "))
                        .count()
                : 0;
    }

    @Test
    void killed() throws Exception {
        mail();
        String whole = end(start("whole", 0));
        int kills = 0;
        for (int i = 0; i < 4; i++) {
            long before = commits("killed");
            Process process = start("killed", 500_000);
            while (commits("killed") <= before && !process.waitFor(20, TimeUnit.MILLISECONDS)) {
                // a machine that does other work takes its time
            }
            kills += process.waitFor(200L * i, TimeUnit.MILLISECONDS) ? 0 : 1;
            process.destroyForcibly().waitFor();
        }
        assertThat(kills).as("kills in the middle").isPositive();
        assertThat(end(start("killed", 0))).isEqualTo(whole).startsWith("true ");
        for (String kind : List.of(".ndjson", ".csv", ".csv.hops")) {
            assertThat(Files.mismatch(folder.resolve("whole" + kind), folder.resolve("killed" + kind)))
                    .as(kind)
                    .isEqualTo(-1);
        }
        assertThat(folder.resolve("killed.ndjson.journal")).doesNotExist();
        assertThat(folder.resolve("killed.ndjson.duckdb.database")).doesNotExist();
        assertThat(messages("killed")).isEqualTo(messages("whole")).isNotEmpty();
    }

    private List<String> messages(String name) throws IOException {
        try (Inventory inventory = Inventory.open(folder.resolve(name + ".ndjson.duckdb"))) {
            return inventory.ask(
                    "SELECT concat_ws('|', number, path, \"index\", message_id, state) FROM messages ORDER BY number",
                    row -> row.getString(1));
        }
    }

    @Test
    void journalOfAnotherScanIsRefused() throws Exception {
        Path journal = folder.resolve("journal");
        new Journal(journal, "one").close();
        new Journal(journal, "one").close();
        assertThatThrownBy(() -> new Journal(journal, "two")).hasMessageContaining("other inputs or options");
    }

    @Test
    void tornGroupsDoNotCount() throws Exception {
        Path journal = folder.resolve("journal");
        Piece piece = Piece.whole(List.of(new MailFile(Path.of("/a b\n"), "", 1, 2, false, false)));
        try (Journal first = new Journal(journal, "x")) {
            first.finished(piece, 3);
            first.commit(List.of(10L, 20L), new Sums());
        }
        String whole = Files.readString(journal);
        Files.writeString(journal, whole + "F 0 1 2 3 %2Fother\nC 30,40 0 0 0 0 0 0 0 0 0");
        try (Journal second = new Journal(journal, "x")) {
            assertThat(second.length(1)).isEqualTo(20);
            assertThat(second.done("/a b\n", 0)).isEqualTo(new Journal.Done(1, 2, 3));
            assertThat(second.done("/other", 0)).isNull();
        }
        assertThat(Files.readString(journal)).isEqualTo(whole);
    }
}
