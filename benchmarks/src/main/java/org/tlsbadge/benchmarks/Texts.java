package org.tlsbadge.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.samples.Sample;
import org.tlsbadge.samples.Samples;

/** What is read in a benchmark: all fields of all samples in turn, one by one or as messages of five hops. */
public final class Texts {

    static final int FIELDS = 1000;
    static final int MESSAGES = 100;
    private static final int HOPS_OF_A_MESSAGE = 5;

    private Texts() {}

    /** Writes the bodies of the fields into the first file and the messages into the second, each text ended by NUL. */
    public static void main(String[] files) throws IOException {
        List<byte[]> bodies = new ArrayList<>();
        for (HeaderField field : fields()) {
            bodies.add(octets(field.raw() + "\n"));
        }
        write(Path.of(files[0]), bodies);
        write(Path.of(files[1]), messages());
    }

    /** {@link #FIELDS} fields. */
    static List<HeaderField> fields() {
        List<HeaderField> all = all();
        List<HeaderField> fields = new ArrayList<>();
        for (int i = 0; i < FIELDS; i++) {
            fields.add(all.get(i % all.size()));
        }
        return fields;
    }

    /** {@link #MESSAGES} messages. */
    static List<byte[]> messages() {
        List<HeaderField> all = all();
        List<byte[]> messages = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            messages.add(message(all, i * HOPS_OF_A_MESSAGE));
        }
        return messages;
    }

    static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<HeaderField> all() {
        List<HeaderField> all = new ArrayList<>();
        HeaderReader reader = new HeaderReader(Limits.DEFAULT);
        for (Sample sample : Samples.all()) {
            for (HeaderField field : reader.read(sample.message()).fields()) {
                if (field.isNamed("received")) {
                    all.add(HeaderField.of("Received", field.raw()));
                }
            }
        }
        return all;
    }

    private static byte[] message(List<HeaderField> all, int first) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < HOPS_OF_A_MESSAGE; i++) {
            text.append("Received: ")
                    .append(all.get((first + i) % all.size()).raw())
                    .append("\r\n");
        }
        text.append(
                "From: a@example.org\r\nTo: b@example.com\r\nSubject: test\r\nDate: Mon, 15 Jan 2024 10:20:30 +0000\r\n");
        text.append("Message-ID: <1@example.org>\r\n\r\nText.\r\n");
        return octets(text.toString());
    }

    private static void write(Path file, List<byte[]> texts) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            for (byte[] text : texts) {
                out.write(text);
                out.write(0);
            }
        }
    }
}
