package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.tls.TlsProfile;
import org.tlsbadge.core.trust.Inside;
import org.tlsbadge.core.trust.TrustPolicy;

/** The same messages give the same lines, whatever holds them. */
class ContainersTest {

    @TempDir
    private Path folder;

    private final List<String> letters = Letterbox.letters();
    private final List<String> problems = new ArrayList<>();
    private List<String> expected = List.of();

    @BeforeEach
    void asSingleFiles() throws Exception {
        Letterbox.folder(folder.resolve("eml"), letters, "%d.eml");
        expected = lines(folder.resolve("eml"));
        assertThat(expected).hasSize(letters.size()).hasSizeGreaterThan(300);
    }

    static Options options() {
        return new Options(
                new TrustPolicy(Inside.UNNAMED, false),
                TlsProfile.RFC9325,
                Limits.DEFAULT,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    static ScanRequest request(boolean dedupe, boolean redact, int threads, Path... inputs) {
        List<ScanInput> files = Stream.of(inputs)
                .map(ScanInput.Files::new)
                .map(ScanInput.class::cast)
                .toList();
        return new ScanRequest(files, options(), Messages.in(Locale.ENGLISH), false, dedupe, redact, threads);
    }

    private String scan(Path... inputs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outputs outputs = new Outputs();
        outputs.ndjson(out);
        Outcome outcome = new Scanner(request(false, false, 3, inputs), outputs, listener()).run();
        assertThat(outcome.addsUp()).isTrue();
        return out.toString(StandardCharsets.UTF_8);
    }

    private Progress listener() {
        return new Progress() {
            @Override
            public void written(long messages) {}

            @Override
            public void problem(String place, String reason) {
                problems.add(place + ": " + reason);
            }
        };
    }

    /** Without the file's name and the place in it. */
    private List<String> lines(Path... inputs) throws IOException {
        return scan(inputs)
                .lines()
                .map(line -> line.replaceFirst("\"path\":\"[^\"]*\",\"index\":\\d+", "")
                        .replace("\\r\\n", "\\n"))
                .toList();
    }

    /** Names the first that differs: all of them would be megabytes. */
    private void assertSame(String name, List<String> lines) {
        for (int i = 0; i < Math.min(lines.size(), expected.size()); i++) {
            assertThat(lines.get(i)).as(name + " " + i).isEqualTo(expected.get(i));
        }
        assertThat(lines.size()).as(name).isEqualTo(expected.size());
    }

    private void same(String name, byte[] content) throws IOException {
        Path file = folder.resolve("box/" + name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        List<String> lines = lines(file);
        assertThat(problems).isEmpty();
        assertSame(name, lines);
        Files.delete(file);
    }

    @Test
    void mboxes() throws Exception {
        String mboxrd = Letterbox.mboxrd(letters);
        same("mboxrd", Letterbox.bytes(mboxrd));
        same("mboxo", Letterbox.bytes(mboxrd.replaceAll("(?m)^>>+From ", ">From ")));
        same("thunderbird", Letterbox.bytes(mboxrd.replaceAll("(?m)^From joe.*", "From - Mon Jan 15 10:20:30 2024")));
        same("bare", Letterbox.bytes(mboxrd.replaceAll("(?m)^From joe.*", "From ")));
        same("broken", Letterbox.bytes(Letterbox.broken(letters)));
        same("bom", Letterbox.bytes("\u00ef\u00bb\u00bf\n" + mboxrd));
        same("mboxcl2", Letterbox.bytes(Letterbox.mboxcl2(letters)));
        same("mboxcl2.gz", Letterbox.gzip(Letterbox.bytes(Letterbox.mboxcl2(letters))));
    }

    @Test
    void mboxWithCrlf() throws Exception {
        same("crlf", Letterbox.bytes(Letterbox.mboxrd(letters).replace("\n", "\r\n")));
        same("broken-crlf", Letterbox.bytes(Letterbox.broken(letters).replace("\n", "\r\n")));
    }

    /** As on a Macintosh of old. */
    @Test
    void mboxWithCr() throws Exception {
        byte[] mbox = Letterbox.bytes(Letterbox.mboxrd(letters).replace("\n", "\r"));
        same("cr", mbox);
        same("cr.gz", Letterbox.gzip(mbox));
        StringBuilder large = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            large.append(Letterbox.mboxrd(letters))
                    .append("padding\n".repeat(150_000))
                    .append('\n');
        }
        Path file = Files.write(
                folder.resolve("large"), Letterbox.bytes(large.toString().replace("\n", "\r")));
        assertThat(lines(file)).hasSize(20 * letters.size());
    }

    /** Wherever one ends and the next begins: Java, left to itself, misses the next at some places. */
    @Test
    void gzipFilesInARow() throws Exception {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (String letter : letters) {
            rows.writeBytes(Letterbox.gzip(Letterbox.bytes(Letterbox.mboxrd(List.of(letter)))));
        }
        same("members.gz", rows.toByteArray());
        byte[] more = Letterbox.gzip(Letterbox.bytes(Letterbox.mboxrd(letters.subList(1, letters.size()))));
        byte[] noise = new byte[90_000];
        new java.util.Random(3).nextBytes(noise);
        String first = Letterbox.mboxrd(letters.subList(0, 1)) + "From ";
        for (int end = Kind.LOOK + (1 << 16) - 20; end <= Kind.LOOK + (1 << 16); end += 4) {
            String padding = HexFormat.of().formatHex(noise);
            byte[] one = Letterbox.stored(Letterbox.bytes(first), Letterbox.bytes(padding), end);
            assertThat(one).hasSize(end);
            rows.reset();
            rows.writeBytes(one);
            rows.writeBytes(more);
            same("edge.gz", rows.toByteArray());
        }
    }

    @Test
    void archives() throws Exception {
        byte[] mbox = Letterbox.bytes(Letterbox.mboxrd(letters));
        same("mail.gz", Letterbox.gzip(mbox));
        same("mail.bz2", Letterbox.bzip2(mbox));
        same("mail.xz", Letterbox.xz(mbox));
        same("mail.zst", Letterbox.zstd(mbox));
        same("mail.tar.zst", Letterbox.zstd(Letterbox.tar(letters, "%04d.eml")));
        same("mail.zip", Letterbox.zip("folder/mail", mbox));
        same("mail.zip.gz", Letterbox.gzip(Letterbox.zip("mail.gz", Letterbox.gzip(mbox))));
        same("mail.tar", Letterbox.tar(letters, "%04d.eml"));
        same("mail.tgz", Letterbox.gzip(Letterbox.tar(letters, "cur/%04d:2,S")));
        same("version7.tar", Letterbox.tarOfVersion7(letters));
        List<String> maildir = new ArrayList<>(letters);
        maildir.add("Received: half");
        String[] names = new String[maildir.size()];
        Arrays.setAll(names, i -> i < letters.size() ? "box/cur/17000" + i + ".a:2,S" : "box/tmp/1700000000.b");
        same("maildir.zip", Letterbox.zip(names, maildir));
    }

    @Test
    void folders() throws Exception {
        Letterbox.folder(folder.resolve("maildir/cur"), letters, "%d.host:2,S");
        Files.createDirectories(folder.resolve("maildir/new"));
        Files.createDirectories(folder.resolve("maildir/tmp"));
        Files.writeString(folder.resolve("maildir/tmp/1"), "Received: half");
        Files.writeString(folder.resolve("maildir/dovecot-uidlist"), "3 V1 N1\n1 :x\n");
        assertSame("maildir", lines(folder.resolve("maildir")));
        Letterbox.folder(folder.resolve("mh"), letters, "%d");
        Files.writeString(folder.resolve("mh/.mh_sequences"), "unseen: 1\n");
        assertSame("mh", lines(folder.resolve("mh")));
        Letterbox.folder(
                folder.resolve("cyrus"),
                letters.stream().map(l -> l.replace("\n", "\r\n")).toList(),
                "%d.");
        Files.write(folder.resolve("cyrus/cyrus.index"), new byte[] {0, 1, 2});
        assertSame("cyrus", lines(folder.resolve("cyrus")));
        Letterbox.folder(
                folder.resolve("apple"),
                letters.stream()
                        .map(l -> l.length() + "  \n" + l + "<?xml version=\"1.0\"?><plist/>")
                        .toList(),
                "%d.emlx");
        assertSame("apple", lines(folder.resolve("apple")));
        assertThat(problems).isEmpty();
    }

    @Test
    void rangesOwnTheMessagesThatBeginInThem() throws Exception {
        StringBuilder text = new StringBuilder();
        int copies = 0;
        while (text.length() < 40_000_000) {
            text.append(Letterbox.mboxrd(letters));
            text.append("padding ".repeat(copies * 1000)).append("\n\n");
            copies++;
        }
        Path mbox = Files.write(folder.resolve("large"), Letterbox.bytes(text.toString()));
        List<String> lines = scan(mbox).lines().toList();
        assertThat(lines).hasSize(copies * letters.size());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).contains("\"index\":" + i + ",");
            assertThat(lines.get(i).replaceFirst("\"path\":\"[^\"]*\",\"index\":\\d+", ""))
                    .isEqualTo(expected.get(i % letters.size()));
        }
    }

    @Test
    void everyCutOfAnMboxIsExact() throws Exception {
        byte[] mbox =
                Letterbox.bytes(Letterbox.mboxrd(letters.subList(0, 6)).replace("\n\nFrom joe", "\r\n\r\nFrom joe"));
        Path file = Files.write(folder.resolve("cut"), mbox);
        MailFile whole = new MailFile(file, "cut", mbox.length, 0, true, false);
        for (int cut = 1; cut < mbox.length; cut++) {
            Heads heads = new Heads();
            ContentReader reader = new ContentReader(heads, false);
            reader.range(whole, 0, cut);
            reader.range(whole, cut, mbox.length);
            assertThat(heads.count).as("cut at " + cut).isEqualTo(6);
        }
    }

    private static final class Heads implements Intake {
        private int count;

        @Override
        public void message(String path, long index, byte[] head) {
            count++;
        }

        @Override
        public void attached(String path, long index, byte[] head) {
            throw new AssertionError(path);
        }

        @Override
        public void problem(String place, String reason) {
            throw new AssertionError(place + reason);
        }

        @Override
        public void problem(String path, long index, String reason) {
            problem(path + index, reason);
        }

        @Override
        public void other(String path) {}

        @Override
        public boolean stopped() {
            return false;
        }
    }
}
