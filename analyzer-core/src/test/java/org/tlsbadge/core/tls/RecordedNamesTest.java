package org.tlsbadge.core.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.text.SourceText;

/** The names in the conformance vectors, when these lie beside the checkout. */
class RecordedNamesTest {
    private static final Path VECTORS = Path.of("..", "..", "shared", "conformance");

    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("using (TLSv?[\\w.]+) with cipher ([\\w-]+) \\("),
            Pattern.compile("version=(TLSv?[\\w.]+),? cipher=([\\w-]+)[ ,)]"),
            Pattern.compile("\\((TLSv?[\\w.]+):([\\w-]+):"),
            Pattern.compile("\\((TLS[\\d.]+)\\) tls (\\w+)"));

    @Test
    void composedFields() throws IOException {
        int seen = 0;
        for (String line : lines("dialects.jsonl")) {
            String raw = value(line, "cipher_raw");
            if (raw == null) {
                continue;
            }
            String version = value(line, "version");
            TlsVersion read = version == null ? null : TlsVersion.read(version);
            CipherSuite suite = CipherNames.find(SourceText.of(raw), 0, raw.length(), read);
            assertThat(suite == null ? null : suite.name()).as(line).isEqualTo(value(line, "cipher_iana"));
            seen++;
        }
        assertThat(seen).isGreaterThan(100);
    }

    /** Where a server wrote version and suite and nobody attacked, they are what the wire knew. */
    @Test
    void realServers() throws IOException {
        int seen = 0;
        for (String line : lines("live-servers.jsonl")) {
            Set<CipherSuite> onTheWire = new HashSet<>();
            Matcher truth = Pattern.compile("\"version\": \"([^\"]+)\", \"cipher_openssl\": \"([^\"]+)\"")
                    .matcher(line);
            while (truth.find()) {
                String label = truth.group(1);
                TlsVersion version = TlsVersion.read(label);
                CipherSuite suite = CipherNames.find(
                        SourceText.of(truth.group(2)), 0, truth.group(2).length(), version);
                assertThat(version).as(label).isNotNull();
                assertThat(suite).as(truth.group(2)).isNotNull();
                onTheWire.add(suite);
            }
            if (!onTheWire.isEmpty() && line.contains("\"hostile\": false") && !line.contains("\"forged\": true")) {
                seen += compare(line, onTheWire);
            }
        }
        assertThat(seen).isGreaterThan(300);
    }

    private static int compare(String line, Set<CipherSuite> onTheWire) {
        int seen = 0;
        for (Pattern place : PLACES) {
            Matcher written = place.matcher(line);
            while (written.find()) {
                TlsVersion version = TlsVersion.read(SourceText.of(line), written.start(1), written.end(1));
                assertThat(version).as(written.group()).isNotNull();
                assertThat(CipherNames.find(SourceText.of(line), written.start(2), written.end(2), version))
                        .as(written.group())
                        .isIn(onTheWire);
                seen++;
            }
        }
        return seen;
    }

    private static List<String> lines(String file) throws IOException {
        Path path = VECTORS.resolve(file);
        assumeTrue(Files.exists(path), "no " + path);
        return Files.readAllLines(path);
    }

    private static @Nullable String value(String line, String key) {
        Matcher matcher =
                Pattern.compile("\"" + key + "\": (?:null|\"([^\"]*)\")").matcher(line);
        return matcher.find() ? matcher.group(1) : null;
    }
}
