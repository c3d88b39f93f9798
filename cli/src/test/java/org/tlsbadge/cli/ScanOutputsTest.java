package org.tlsbadge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlsbadge.samples.Sample;
import org.tlsbadge.samples.Samples;

/** The outputs of {@code scan}, and {@code report}, as one types them. */
class ScanOutputsTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private Path mail;

    @BeforeEach
    void mail() throws IOException {
        mail = Files.createDirectories(folder.resolve("mail"));
        for (Sample sample : Samples.all()) {
            if (sample.name().startsWith("postfix/")) {
                Files.write(mail.resolve(sample.name().replace('/', '-') + ".eml"), sample.message());
            }
        }
        Files.createDirectories(folder.resolve("out"));
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private Set<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private int run(Object... arguments) {
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        return Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(err, true), words);
    }

    @Test
    void allAtOnceAndThePageAgain() throws Exception {
        int code = run(
                "scan",
                mail,
                "--resume",
                "--ndjson",
                out("a.ndjson"),
                "--csv",
                out("a.csv"),
                "--csv-hops",
                out("a-hops.csv"),
                "--parquet",
                out("a.parquet"),
                "--duckdb",
                out("a.duckdb"),
                "--html",
                out("a.html"),
                "--fail-on",
                "not_encrypted");
        assertThat(code).as(err.toString()).isEqualTo(Main.STATE_MATCHED);
        assertThat(written()).containsExactly("a-hops.csv", "a.csv", "a.duckdb", "a.html", "a.ndjson", "a.parquet");
        assertThat(run("report", out("a.duckdb"), "--html", out("b.html"))).isZero();
        assertThat(Files.readString(out("b.html"))).isEqualTo(Files.readString(out("a.html")));
        assertThat(run("report", out("a.duckdb"), "--html", out("c.html"), "--lang", "de"))
                .isZero();
        assertThat(Files.readString(out("c.html"))).contains("Wie die Mail ankam");
    }

    @Test
    void redactedOutputsNameNobody() throws Exception {
        assertThat(run(
                        "scan",
                        mail,
                        "--redact",
                        "--duckdb",
                        out("a.duckdb"),
                        "--html",
                        out("a.html"),
                        "--csv-hops",
                        out("a.csv")))
                .isZero();
        assertThat(Files.readString(out("a.csv")))
                .contains(",input-1,0,0,postfix,", "mx.example.com")
                .doesNotContain("alice", "bob@", mail.toString());
        assertThat(Files.readString(out("a.html")))
                .contains("People and internal hosts are left out.")
                .doesNotContain("alice", "bob@", mail.toString());
    }

    @Test
    void wrongUse() {
        assertThat(run("report", out("a.duckdb"))).isEqualTo(Main.USAGE);
        assertThat(run("scan", mail, "--html", out("a"), "--duckdb", out("a"))).isEqualTo(Main.USAGE);
        assertThat(run("scan", mail, "--html", out("a"), "--csv-hops", out("../out/a")))
                .isEqualTo(Main.USAGE);
        assertThat(run("scan", mail, "--csv", "-", "--html", out("a"), "--resume"))
                .isEqualTo(Main.USAGE);
    }

    @Test
    void whatCannotBeReadOrWrittenIsNamed() throws Exception {
        assertThat(run("report", out("none.duckdb"), "--html", out("a.html"))).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(run("scan", mail, "--duckdb", out("a.duckdb"))).isZero();
        assertThat(run("report", out("a.duckdb"), "--html", out("nowhere/a.html")))
                .isEqualTo(Main.SOME_UNREADABLE);
        assertThat(run("scan", mail, "--parquet", out("nowhere/a.parquet"))).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(err.toString())
                .contains("none.duckdb: no such file", "nowhere/a.html: no such folder", "nowhere/a.parquet")
                .doesNotContain("\tat ");
        assertThat(written()).containsExactly("a.duckdb");
    }

    @Test
    void namesThatAreNoneAreNamed() {
        assertThat(run("scan", "a\0b", "--ndjson", out("a.ndjson"))).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(err.toString()).contains("this name cannot be written").doesNotContain("\tat ");
    }

    @Test
    void aFullDiskIsNamed() {
        Path full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isWritable(full));
        assertThat(run("scan", mail, "--ndjson", full)).isEqualTo(Main.SOME_UNREADABLE);
        assertThat(err.toString()).contains("/dev/full: No space left on device");
    }
}
