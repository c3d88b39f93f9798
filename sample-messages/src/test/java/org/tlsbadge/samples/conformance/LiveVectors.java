package org.tlsbadge.samples.conformance;

import static org.tlsbadge.samples.conformance.DialectVectors.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tlsbadge.core.hop.Certificate.State;
import org.tlsbadge.core.hop.Transport.Kind;
import org.tlsbadge.core.tls.CipherNames;
import org.tlsbadge.core.tls.CipherSuite;
import org.tlsbadge.core.tls.TlsVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code live-servers.jsonl}: header blocks that real servers wrote, with the truth from the wire. */
final class LiveVectors {

    private LiveVectors() {}

    static List<Vector> in(Path file) throws Exception {
        List<Vector> vectors = new ArrayList<>();
        JsonMapper json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            int hop = 0;
            for (JsonNode header : node.get("headers")) {
                if (header.get(0).asString().strip().equalsIgnoreCase("Received")) {
                    JsonNode truth =
                            hop < node.get("truth").size() ? node.get("truth").get(hop) : null;
                    if (truth != null && !truth.path("forged").asBoolean(false)) {
                        vectors.add(vector(node, truth, header.get(1).asString(), hop));
                    }
                    hop++;
                }
            }
        }
        return vectors;
    }

    private static Vector vector(JsonNode node, JsonNode truth, String body, int hop) {
        boolean hostile =
                node.path("hostile").asBoolean(false) || truth.path("hostile").asBoolean(false);
        String server = text(truth, "by_server") == null ? node.get("server").asString() : text(truth, "by_server");
        return new Vector(
                "live/" + node.get("n").asInt() + "/" + hop + " " + server + ": "
                        + node.get("scenario").asString(),
                body,
                hostile,
                expected(truth, server, body, hostile));
    }

    private static Expectation expected(JsonNode truth, String server, String body, boolean hostile) {
        Set<Kind> kinds = kinds(truth, server, body, hostile);
        String cipher = text(truth, "cipher_openssl");
        String version = text(truth, "version");
        CipherSuite suite = cipher == null ? null : CipherNames.find(cipher);
        boolean stated = truth.path("header_mentions_tls").asBoolean(false);
        TlsVersion read = version == null ? null : TlsVersion.read(version);
        return new Expectation(
                kinds,
                read == null ? Expectation.ANY : read.label(),
                true,
                Expectation.ANY,
                -1,
                certificate(truth, server));
    }

    private static Set<State> certificate(JsonNode truth, String server) {
        String word = text(truth, "client_cert");
        Set<State> states = EnumSet.copyOf(Answers.certificate(word == null ? "unknown" : word));
        states.add(State.NOT_RECORDED);
        return states;
    }

    private static Set<Kind> kinds(JsonNode truth, String server, String body, boolean hostile) {
        JsonNode tls = truth.get("tls");
        if (tls == null || tls.isNull()) {
            return Set.of();
        }
        String cipher = text(truth, "cipher_openssl");
        boolean encrypts = tls.asBoolean() && (cipher == null || !cipher.contains("NULL"));
        Set<Kind> kinds = encrypts ? EnumSet.of(Kind.ENCRYPTED) : EnumSet.of(Kind.PLAINTEXT, Kind.LOCAL);
        boolean records = !server.contains("James") && !server.contains("SubEtha");
        boolean silent = server.contains("postfix") && body.contains("with SMTP ");
        if (hostile || !records || silent || body.contains("with POP3") || body.contains("with IMAP")) {
            kinds.add(Kind.NOT_RECORDED);
        }
        if (hostile) {
            kinds.add(Kind.CONTRADICTORY);
        }
        return kinds;
    }
}
