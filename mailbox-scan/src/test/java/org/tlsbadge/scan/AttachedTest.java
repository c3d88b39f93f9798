package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages attached to others, in every container. */
class AttachedTest {

    @TempDir
    private Path folder;

    /** Every second holds two others, one of them inside the other. */
    static List<String> holders() {
        List<String> letters = Letterbox.letters().subList(0, 40);
        List<String> all = new ArrayList<>();
        for (int i = 0; i + 2 < letters.size(); i += 3) {
            all.add(holder(letters.get(i), "x" + i, holder(letters.get(i + 1), "y" + i, letters.get(i + 2))));
            all.add(letters.get(i));
        }
        return all;
    }

    private static String holder(String letter, String boundary, String inside) {
        int end = letter.indexOf("\n\n");
        String head = end < 0 ? letter.stripTrailing() : letter.substring(0, end);
        return head + "\nContent-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n\ntext\n--"
                + boundary + "\nContent-Type: message/rfc822\n\n" + inside + "\n--" + boundary + "--\n";
    }

    private List<String> scan(boolean attached, Path... inputs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outputs outputs = new Outputs();
        outputs.ndjson(out);
        ScanRequest plain = ContainersTest.request(false, false, 2, inputs);
        ScanRequest request = new ScanRequest(
                plain.inputs(), plain.options(), plain.messages(), attached, false, false, plain.threads());
        Outcome outcome = new Scanner(request, outputs, Progress.NONE).run();
        assertThat(outcome.addsUp()).isTrue();
        assertThat(outcome.problems()).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> withoutPlaces(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("\"path\":\"[^\"]*\",\"index\":\\d+", "")
                        .replace("\\r\\n", "\\n"))
                .toList();
    }

    /** The index, and what stands behind the file's name. */
    private static List<String> ways(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst(".*?\"path\":\"[^\"!]*([^\"]*)\",\"index\":(\\d+),.*", "$2$1"))
                .toList();
    }

    @Test
    void theSameFromEveryContainer() throws Exception {
        List<String> holders = holders();
        Letterbox.folder(folder.resolve("eml"), holders, "%d.eml");
        List<String> expected = withoutPlaces(scan(true, folder.resolve("eml")));
        assertThat(expected).hasSize(holders.size() * 2);
        assertThat(scan(false, folder.resolve("eml"))).hasSize(holders.size());
        String mboxrd = Letterbox.mboxrd(holders);
        byte[] lengths = Letterbox.bytes(Letterbox.mboxcl2(holders));
        check("mboxrd", Letterbox.bytes(mboxrd), expected);
        check("crlf", Letterbox.bytes(mboxrd.replace("\n", "\r\n")), expected);
        check("broken", Letterbox.bytes(Letterbox.broken(holders)), expected);
        check("mbox.gz", Letterbox.gzip(Letterbox.bytes(mboxrd)), expected);
        check("mboxcl2", lengths, expected);
        check("mboxcl2.gz", Letterbox.gzip(lengths), expected);
        check("mail.tar", Letterbox.tar(holders, "%04d.eml"), expected);
    }

    private void check(String name, byte[] content, List<String> expected) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        assertThat(withoutPlaces(scan(true, file))).as(name).isEqualTo(expected);
        Files.delete(file);
    }

    @Test
    void theyAreNamedByTheOneThatHoldsThem() throws Exception {
        Path mbox = Files.write(
                folder.resolve("mbox"),
                Letterbox.bytes(Letterbox.mboxrd(holders().subList(0, 3))));
        assertThat(ways(scan(true, mbox)))
                .containsExactly(
                        "0",
                        "0!/attached-1",
                        "0!/attached-1!/attached-1",
                        "1",
                        "2",
                        "2!/attached-1",
                        "2!/attached-1!/attached-1");
    }

    /** Of an mbox in ranges, and with bodies longer than what is looked through at a time. */
    @Test
    void aLargeMbox() throws Exception {
        List<String> holders = holders();
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 40_000_000; i++) {
            String holder = holders.get(i % holders.size());
            String padding = "padding ".repeat(9).concat("\n").repeat(i % 7 * 1000);
            text.append("From joe@example.net Mon Jan 15 10:20:30 2024\n")
                    .append(holder.replace("\n--x", "\n" + padding + "\n--x").replaceAll("(?m)^(>*From )", ">$1"))
                    .append("\n");
        }
        Path mbox = Files.write(folder.resolve("mbox"), Letterbox.bytes(text.toString()));
        List<String> plain = scan(false, mbox);
        List<String> all = scan(true, mbox);
        assertThat(all).hasSize(plain.size() + (plain.size() + 1) / 2 * 2);
        assertThat(all.stream().filter(line -> !line.contains("!/attached")).toList())
                .isEqualTo(plain);
        List<String> ways = ways(all);
        for (int i = 1; i < all.size(); i++) {
            if (ways.get(i).contains("!/")) {
                assertThat(ways.get(i)).startsWith(ways.get(i - 1) + "!/attached-1");
            }
        }
    }

    /** In an mbox that is read in ranges too: the number is that in the whole file. */
    @Test
    void whatLiesTooDeepIsNamedByTheMessage() throws Exception {
        String deep = "Content-Type: message/rfc822\n\n".repeat(20) + "text\n";
        String many =
                "Subject: small\n\npadding\n".concat("padding\n".repeat(5000)).concat("\n");
        String separator = "From joe@example.net Mon Jan 15 10:20:30 2024\n";
        Path mbox = Files.write(
                folder.resolve("mbox"), Letterbox.bytes((separator + many).repeat(700) + separator + deep + "\n"));
        List<String> problems = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void written(long messages) {}

            @Override
            public void problem(String place, String reason) {
                problems.add(place + ": " + reason);
            }
        };
        ScanRequest plain = ContainersTest.request(false, false, 2, mbox);
        ScanRequest request =
                new ScanRequest(plain.inputs(), plain.options(), plain.messages(), true, false, false, plain.threads());
        try (Outputs outputs = new Outputs()) {
            outputs.ndjson(new ByteArrayOutputStream());
            assertThat(new Scanner(request, outputs, progress).run().written()).isEqualTo(700 + 9);
        }
        assertThat(problems).singleElement().asString().contains("!/attached-1 message 700: its parts lie too deep");
    }
}
