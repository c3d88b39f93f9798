package org.tlsbadge.samples.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dialects.jsonl}: composed fields of about a hundred servers. */
final class DialectVectors {

    private DialectVectors() {}

    static List<Vector> in(Path file) throws Exception {
        List<Vector> vectors = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            JsonNode expect = node.get("expect");
            String cipher = text(expect, "cipher_iana");
            String written = text(expect, "cipher_raw");
            Integer bits =
                    expect.get("bits").isNull() ? null : expect.get("bits").asInt();
            vectors.add(new Vector(
                    node.get("dialect").asString() + "/" + node.get("variant").asString(),
                    node.get("received").asString(),
                    false,
                    new Expectation(
                            Answers.kinds(text(expect, "tls"), text(expect, "with")),
                            text(expect, "version"),
                            "inferred-from-cipher".equals(text(expect, "version_source")),
                            cipher == null ? written : cipher,
                            bits,
                            Answers.certificate(text(expect, "client_cert")))));
        }
        return vectors;
    }

    static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
