package org.tlsbadge.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever is turned away while still sending may finish, and reads why. */
@Timeout(60)
class LeftoversTest {

    private static final String KEY_SHA256 = "2a8a1240f50636655520ac8ed22aa29473b8517b4abfdbc3bc03bcad73fc8849";
    private static final int PIECE = 16 << 10;
    private static final int PIECES = 16;

    @Test
    void tooLarge() throws IOException {
        try (Client client = new Client(Map.of("max-body", "100K"))) {
            assertThat(answer(client, "text/plain", "length")).startsWith("HTTP/1.1 413");
            assertThat(answer(client, "text/plain", "chunked")).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void withoutKey() throws IOException {
        try (Client client = new Client(Map.of("api-keys", "me:" + KEY_SHA256))) {
            assertThat(answer(client, "text/plain", "length")).startsWith("HTTP/1.1 401");
            assertThat(answer(client, "text/plain", "chunked")).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void tooOften() throws IOException {
        try (Client client = new Client(Map.of("rate-limit", "1"))) {
            client.get("/v1/profiles");
            assertThat(answer(client, "text/plain", "length")).startsWith("HTTP/1.1 429");
        }
    }

    @Test
    void wrongType() throws IOException {
        try (Client client = Client.standard()) {
            assertThat(answer(client, "image/png", "length")).startsWith("HTTP/1.1 415");
        }
    }

    /** The answer's first byte is awaited in the midst of the body, so that a connection closed behind the answer is noticed. */
    private static String answer(Client client, String type, String framing) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", client.port())) {
            boolean chunked = framing.equals("chunked");
            String frame = chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + PIECE * PIECES;
            send(
                    socket,
                    "POST /v1/analyses HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + type + "\r\n"
                            + frame + "\r\n\r\n");
            String piece =
                    chunked ? Integer.toHexString(PIECE) + "\r\n" + "y".repeat(PIECE) + "\r\n" : "y".repeat(PIECE);
            int sent = 0;
            for (; sent < PIECES / 2; sent++) {
                send(socket, piece);
            }
            int first = socket.getInputStream().read();
            for (; sent < PIECES; sent++) {
                send(socket, piece);
            }
            if (chunked) {
                send(socket, "0\r\n\r\n");
            }
            return (char) first + new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
