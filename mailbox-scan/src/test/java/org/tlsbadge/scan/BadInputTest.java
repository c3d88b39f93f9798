package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** What is broken is named, and the rest goes on. */
class BadInputTest {

    static final String LETTER = "Received: from a.example.org (a.example.org [192.0.2.1])\n"
            + " by mx.example.com (Postfix) with ESMTPS id 4T1; Mon, 15 Jan 2024 10:20:30 +0000 (UTC)\n"
            + "From: Joe <joe.doe@example.org>\nSubject: secret\nMessage-ID: <1@desk.corp.example.org>\n\nbody\n";

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();

    private Outcome scan(boolean dedupe, boolean redact, Path... inputs) throws IOException {
        Outputs outputs = new Outputs();
        outputs.ndjson(lines);
        outputs.csv(rows);
        Outcome outcome = new Scanner(ContainersTest.request(dedupe, redact, 2, inputs), outputs, new Named()).run();
        assertThat(outcome.addsUp()).isTrue();
        assertThat(lines.toString(StandardCharsets.UTF_8).lines()).hasSize((int) outcome.written());
        assertThat(outcome.problems()).isEqualTo(problems.size());
        return outcome;
    }

    private final class Named implements Progress {
        @Override
        public void written(long messages) {}

        @Override
        public void problem(String place, String reason) {
            problems.add(place + ": " + reason);
        }
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    @Test
    void deepNestingIsNamed() throws Exception {
        byte[] content = Letterbox.bytes(LETTER);
        for (int i = 0; i < 12; i++) {
            content = Letterbox.gzip(content);
        }
        write("in/deep.gz", content);
        write("in/fine.eml", Letterbox.bytes(LETTER));
        assertThat(scan(false, false, folder.resolve("in")).written()).isEqualTo(1);
        assertThat(problems).singleElement().asString().contains("deep.gz").contains("containers inside each other");
    }

    @Test
    void bombIsGivenUp() throws Exception {
        byte[] zeros = new byte[1 << 20];
        Path bomb = folder.resolve("bomb.gz");
        try (OutputStream out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(bomb), 1 << 16)) {
            out.write(Letterbox.bytes("From joe@example.net Mon Jan 15 10:20:30 2024\n" + LETTER));
            for (int i = 0; i < 1100; i++) {
                out.write(zeros);
            }
        }
        assertThat(scan(false, false, bomb).written()).isEqualTo(1);
        assertThat(problems).singleElement().asString().contains("given up");
    }

    /** One entry that is passed over counts as well: it costs as much time as one that is read. */
    @Test
    void bombBehindAMessageIsGivenUp() throws Exception {
        Path bomb = folder.resolve("bomb.zip");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("a.eml"));
            out.write(Letterbox.bytes(LETTER));
            for (int i = 0; i < 1100; i++) {
                out.write(zeros);
            }
            out.putNextEntry(new ZipEntry("b.eml"));
        }
        assertThat(scan(false, false, bomb).written()).isEqualTo(1);
        assertThat(problems).singleElement().asString().contains("given up");
    }

    @Test
    void packedFileThatWantsTooMuchMemoryIsNamed() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        LZMA2Options large = new LZMA2Options(1);
        large.setDictSize(256 << 20);
        XZOutputStream xz = new XZOutputStream(packed, large);
        xz.write(Letterbox.bytes(LETTER));
        xz.close();
        write("in/a.eml.xz", packed.toByteArray());
        write("in/b.eml", Letterbox.bytes(LETTER));
        assertThat(scan(false, false, folder.resolve("in")).written()).isEqualTo(1);
        assertThat(problems).singleElement().asString().contains("a.eml.xz").contains("memory");
    }

    @Test
    void damagedArchivesAreNamed() throws Exception {
        byte[] gzip = Letterbox.gzip(Letterbox.bytes(LETTER.repeat(100)));
        write("in/cut.gz", Arrays.copyOf(gzip, 60));
        byte[] tar = Letterbox.tar(List.of(LETTER, LETTER), "%d.eml");
        write("in/cut.tar", Arrays.copyOf(tar, 2500));
        byte[] zstd = Letterbox.zstd(Letterbox.bytes(LETTER.repeat(100)));
        write("in/cut.zst", Arrays.copyOf(zstd, zstd.length - 9));
        byte[] bzip2 = Letterbox.bzip2(Letterbox.bytes(LETTER.repeat(100)));
        bzip2[bzip2.length / 2] ^= 64;
        write("in/cut.bz2", bzip2);
        byte[] xz = Letterbox.xz(Letterbox.bytes(LETTER.repeat(100)));
        xz[xz.length / 2] ^= 64;
        write("in/cut.xz", xz);
        write("in/z.eml", Letterbox.bytes(LETTER));
        assertThat(scan(false, false, folder.resolve("in")).written()).isPositive();
        assertThat(problems).hasSize(5).allSatisfy(p -> assertThat(p).contains("cut."));
    }

    /** What stands before the damage is read to its end, and what behind it can be read as well. */
    @Test
    void archivesGoOnBehindADamage() throws Exception {
        byte[] mbox = Letterbox.bytes("From joe@example.net Mon Jan 15 10:20:30 2024\n" + LETTER + "\n");
        ByteArrayOutputStream behind = new ByteArrayOutputStream();
        behind.writeBytes(Letterbox.gzip(mbox));
        behind.writeBytes(Letterbox.bytes("no gzip at all"));
        write("in/a.gz", behind.toByteArray());
        byte[] noise = new byte[4000];
        new java.util.Random(1).nextBytes(noise);
        String letter = LETTER + java.util.HexFormat.of().formatHex(noise);
        byte[] zip = Letterbox.zip(new String[] {"1.eml", "2.eml", "3.eml"}, List.of(letter, letter, LETTER));
        int second = new String(zip, StandardCharsets.ISO_8859_1).indexOf("2.eml");
        zip[second + 40] ^= 127;
        write("in/b.zip", zip);
        Outcome outcome = scan(false, false, folder.resolve("in"));
        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).contains("a.gz").contains("no gzip");
        assertThat(problems.get(1)).contains("b.zip!/2.eml");
        assertThat(outcome.written()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatAZipHoldsInOtherWaysIsNamed() throws Exception {
        byte[] zip = Letterbox.zip(new String[] {"1.eml", "2.eml"}, List.of(LETTER, LETTER));
        byte[] other = zip.clone();
        zip[6] |= 1;
        other[8] = 14;
        scan(false, false, write("encrypted.zip", zip), write("other.zip", other));
        assertThat(problems).anyMatch(p -> p.endsWith("encrypted.zip!/1.eml: encrypted: not read"));
        assertThat(problems).anyMatch(p -> p.endsWith("other.zip!/1.eml: this way of packing is not read: LZMA"));
    }

    @Test
    void whatHoldsNoMailIsCountedOrNamed() throws Exception {
        byte[] garbage = new byte[5000];
        new java.util.Random(1).nextBytes(garbage);
        write("in/picture.jpg", garbage);
        write("in/empty", new byte[0]);
        write("in/old.mbox", garbage);
        Outcome outcome =
                scan(false, false, folder.resolve("in"), folder.resolve("in/picture.jpg"), folder.resolve("gone"));
        assertThat(outcome.others()).isEqualTo(2);
        assertThat(problems).hasSize(3);
        assertThat(problems.get(0)).contains("old.mbox").contains("no mail");
        assertThat(problems.get(1)).contains("picture.jpg");
        assertThat(problems.get(2)).contains("gone").contains("no such file");
    }

    @Test
    void messageWithoutHeader() throws Exception {
        write("in/a.eml", Letterbox.bytes("\n\nno header: none\n"));
        write("in/b", Letterbox.bytes("From joe@example.net Mon Jan 15 10:20:30 2024\n\nno header: none\n"));
        assertThat(scan(false, false, folder.resolve("in")).written()).isEqualTo(2);
    }

    /** Linux has a file that can be opened and gives an error when read, and for others than root one may be closed. */
    @Test
    void unreadableFilesAreNamed() throws Exception {
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(memory));
        write("in/b.eml", Letterbox.bytes(LETTER));
        Files.createSymbolicLink(folder.resolve("in/a.eml"), memory);
        Path closed = write("in/closed.eml", Letterbox.bytes(LETTER));
        assertThat(closed.toFile().setReadable(false)).isTrue();
        boolean root = Files.isReadable(closed);
        assertThat(scan(false, false, folder.resolve("in")).written()).isEqualTo(root ? 2 : 1);
        assertThat(problems.get(0)).endsWith("a.eml: Input/output error");
        assertThat(problems).hasSize(root ? 1 : 2);
    }

    @Test
    void whatIsNoFileIsNamed() throws Exception {
        assertThat(scan(false, false, Path.of("/dev/null")).written()).isZero();
        assertThat(problems).singleElement().asString().contains("neither a file nor a folder");
    }

    @Test
    void linksMakeNoLoops() throws Exception {
        write("in/sub/a.eml", Letterbox.bytes(LETTER));
        Files.createSymbolicLink(folder.resolve("in/sub/up"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/self"), folder.resolve("in/self"));
        assertThat(scan(false, false, folder.resolve("in")).written()).isEqualTo(1);
        assertThat(problems).singleElement().asString().contains("self");
    }

    /** A sparse file of more than the heap of the tests could hold as one line. */
    @Test
    void lineOfAGigabyte() throws Exception {
        Path mbox = write("long", Letterbox.bytes("From joe@example.net Mon Jan 15 10:20:30 2024\n" + LETTER));
        byte[] last = Letterbox.bytes("\n\nFrom joe@example.net Mon Jan 15 10:20:30 2024\n" + LETTER);
        try (RandomAccessFile file = new RandomAccessFile(mbox.toFile(), "rw")) {
            file.seek(1L << 30);
            file.write(last);
        }
        Path message = write("line.eml", Letterbox.bytes("Received: from "));
        try (RandomAccessFile file = new RandomAccessFile(message.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertThat(scan(false, false, mbox, message).written()).isEqualTo(3);
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .contains("\"index\":1,")
                .contains("limits-reached");
    }

    @Test
    void copiesCountOnce() throws Exception {
        write("in/a.eml", Letterbox.bytes(LETTER));
        write("in/b", Letterbox.bytes(("From joe@example.net Mon Jan 15 10:20:30 2024\n" + LETTER + "\n").repeat(2)));
        write("in/c.eml", Letterbox.bytes(LETTER.replace("<1@", "<2@")));
        Outcome outcome = scan(true, false, folder.resolve("in"));
        assertThat(outcome.written()).isEqualTo(2);
        assertThat(outcome.duplicates()).isEqualTo(2);
    }

    @Test
    void redactedOutputsNameNobody() throws Exception {
        String inner =
                "Received: from mx.example.com (mx.example.com [10.0.0.1]) by store.corp.example.com with LMTP id 1;"
                        + " Mon, 15 Jan 2024 10:20:31 +0000\n";
        String older =
                "Received: from alices-laptop (unknown [203.0.113.9]) by a.example.org (Postfix) with ESMTPSA id 2"
                        + " for <bob@example.com>; Mon, 15 Jan 2024 10:20:29 +0000\n"
                        + "Received: from a ([192.0.2.7]) by b with carol@example.org id 3; Mon, 15 Jan 2024 10:20:28 +0000\n"
                        + "Received: from a ([192.0.2.7] helo=a) by b with esmtps (TLS1.3:dave:256) (Exim 4.97) (envelope-from <e@example.org>)"
                        + " id 1; Mon, 15 Jan 2024 10:20:27 +0000\n";
        write("joe.doe/a.eml", Letterbox.bytes(inner + LETTER.replace("From:", older + "From:")));
        write("joe.doe/b.zip", Letterbox.zip("frank.eml", Letterbox.bytes(LETTER)));
        scan(false, true, folder.resolve("joe.doe"));
        assertThat(lines.toString(StandardCharsets.UTF_8) + rows.toString(StandardCharsets.UTF_8))
                .contains("\"path\":\"input-1\"")
                .doesNotContain("joe", "laptop", "203.0.113.9", "bob", "secret", "10.0.0.1", "store", "desk", "corp")
                .doesNotContain("carol", "dave", "frank");
    }

    @Test
    void rowsHaveTheColumns() throws Exception {
        write("a.eml", Letterbox.bytes(LETTER.replace("<1@", "=1+\"@")));
        scan(false, false, folder.resolve("a.eml"));
        List<String> csv = rows.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(csv).hasSize(2);
        assertThat(csv.get(0).split(",")).containsExactlyElementsOf(CsvFormat.COLUMNS);
        assertThat(csv.get(1)).contains("a.eml,0,\"'=1+\"\"@desk.corp.example.org>\",example.org,encrypted,");
        assertThat(csv.get(1).split(",", -1)).hasSize(CsvFormat.COLUMNS.size());
    }

    @Test
    void fullDiskIsAnError() throws Exception {
        Path mail = write("a.eml", Letterbox.bytes(LETTER));
        Outputs outputs = new Outputs();
        outputs.ndjson(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        Scanner scanner = new Scanner(ContainersTest.request(false, false, 2, mail), outputs, Progress.NONE);
        org.assertj.core.api.Assertions.assertThatThrownBy(scanner::run).hasMessageContaining("No space");
    }
}
