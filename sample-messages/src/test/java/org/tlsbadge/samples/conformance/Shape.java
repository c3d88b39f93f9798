package org.tlsbadge.samples.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The masked shape of real fields.
 *
 * @param field    the shape with example values in its holes
 * @param count    how many fields looked so
 * @param tls      {@code yes}, {@code no} or {@code unknown}
 * @param doubtful whether the label may be argued with
 */
record Shape(String field, int count, String tls, boolean doubtful) {

    /** Where a hole must not be filled like all others: the longest match comes first. */
    private static final String[][] FILLINGS = {
        {"({IP}/{IP}", "(8.17.1.24/8.17.1.24"},
        {"({VER}/{VER}", "(8.17.1/8.17.1"},
        {"by {H} ({VER})", "by mx.example.com (8.17.1/8.17.1)"},
        {"localhost [{IP}]", "localhost [127.0.0.1]"},
        {"loopback [{IP}]", "loopback [127.0.0.1]"},
        {"version={TLSV}, cipher={CIPHER}", "version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"},
        {"version={TLSV} cipher={CIPHER} bits={N}/{N}", "version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256"},
        {"tls {CIPHER}", "tls TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"},
        {"{TLSV}", "TLSv1.2"},
        {"{TLSFAMILY}", "TLSv1/SSLv3"},
        {"{CIPHER}", "ECDHE-RSA-AES256-GCM-SHA384"},
        {"{KX}", "X25519"},
        {"{SIG}", "RSA-PSS (2048 bits)"},
        {"{DIGEST}", "SHA256"},
        {"{DATE}", "Mon, 15 Jan 2024 10:20:30 +0000 (UTC)"},
        {"from {H} ({H}", "from client.example.org (client.example.org"},
        {"from {H}", "from client.example.org"},
        {"{H}", "mx.example.com"},
        {"{IP}", "192.0.2.10"},
        {"{A}", "alice@example.com"},
        {"{VER}", "4.96"},
        {"{N}", "256"},
        {"{ID}", "a1B2c3D4e5"},
        {"{Q}", "mail.example.org"},
        {"{BUILT}", "Jan 15 2024"},
    };

    static List<Shape> in(Path file) throws Exception {
        List<Shape> shapes = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            shapes.add(new Shape(
                    filled(node.get("shape").asString()),
                    node.get("count").asInt(),
                    node.get("tls").asString(),
                    node.has("doubt")));
        }
        return shapes;
    }

    private static String filled(String shape) {
        String field = shape;
        for (String[] filling : FILLINGS) {
            field = field.replace(filling[0], filling[1]);
        }
        return field;
    }
}
