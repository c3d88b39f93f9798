package org.tlsbadge.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Beyond what it can bear the server turns requests away, goes on answering probes, and recovers. */
@Timeout(60)
class OverloadTest {

    @Test
    void shedsAndRecovers() throws IOException {
        try (Client client = new Client(Map.of("max-scans", "1", "max-requests", "1"))) {
            List<Socket> holders = new ArrayList<>();
            holdUntilShed(client, holders, "/v1/scans", "application/x-ndjson", "");
            holdUntilShed(client, holders, "/v1/analyses", "text/plain", "y".repeat(100_000));
            assertThat(client.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(client.get("/readyz").statusCode()).isEqualTo(200);
            assertThat(client.get("/v1/profiles").statusCode()).isEqualTo(200);
            assertThat(client.post("/v1/analyses", "message/rfc822", Client.RECEIVED)
                            .statusCode())
                    .isEqualTo(200);
            for (Socket holder : holders) {
                holder.close();
            }
            while (client.post("/v1/scans", "application/x-ndjson", "{}").statusCode() != 200) {
                Thread.onSpinWait();
            }
            assertThat(client.get("/metrics").body())
                    .contains("kind=\"saturated\"")
                    .doesNotContain("kind=\"saturated\"} 0.0");
        }
    }

    @Test
    void smallBodiesThatDoNotComeHoldNoPlace() throws IOException {
        try (Client client = new Client(Map.of("max-requests", "1"))) {
            List<Socket> holders = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                holders.add(hold(client, "/v1/analyses", "text/plain", "length"));
            }
            assertThat(client.post("/v1/analyses", "message/rfc822", Client.RECEIVED)
                            .statusCode())
                    .isEqualTo(200);
            for (Socket holder : holders) {
                holder.close();
            }
        }
    }

    /** More often than there are places. */
    @Test
    void clientsThatHangUpGiveTheirPlacesBack() throws IOException {
        try (Client client = new Client(Map.of("max-requests", "2", "max-scans", "1", "request-deadline", "3"))) {
            for (String framing : new String[] {"length", "chunked"}) {
                for (int i = 0; i < 8; i++) {
                    hold(client, "/v1/analyses", "text/plain", framing).close();
                }
            }
            hold(client, "/v1/analyses", "text/plain", "length");
            hold(client, "/v1/analyses", "text/plain", "chunked");
            while (client.post("/v1/analyses", "text/plain", "y".repeat(100_000))
                                    .statusCode()
                            == 503
                    || client.post("/v1/analyses", "message/rfc822", Client.RECEIVED)
                                    .statusCode()
                            == 503) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void scansAnswerWhileTheyAreSent() throws IOException {
        try (Client client = Client.standard();
                Socket socket = hold(client, "/v1/scans", "application/x-ndjson", "chunked")) {
            socket.setSoTimeout(10_000);
            chunk(
                    socket,
                    "{\"path\": \"first\", \"headers\": \"Received: from a by b; Mon, 15 Jan 2024 10:20:30 +0000\"}\n");
            assertThat(readUntil(socket, "\"first\"")).contains("200").contains("application/x-ndjson");
            chunk(socket, "{\"path\": \"second\"}\n");
            assertThat(readUntil(socket, "\"second\"")).isNotEmpty();
        }
    }

    private static Socket hold(Client client, String path, String type, String framing) throws IOException {
        Socket socket = new Socket("127.0.0.1", client.port());
        String frame = framing.equals("chunked") ? "Transfer-Encoding: chunked" : "Content-Length: 1000";
        String head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\n" + frame + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    void aScanMayFinishWhenTheServerStops() throws Exception {
        Client client = new Client(Map.of("stop-timeout", "20"));
        try (Socket waiting = new Socket("127.0.0.1", client.port());
                Socket socket = new Socket("127.0.0.1", client.port())) {
            String line = scanBegun(socket);
            waiting.getOutputStream()
                    .write("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            Thread stop = new Thread(client::close);
            stop.start();
            Thread.sleep(3_000);
            chunk(socket, line);
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            String rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(rest).contains("\"index\":1").doesNotContain("broke off");
            stop.join(10_000);
            assertThat(stop.isAlive()).isFalse();
        }
    }

    @Test
    void aScanThatBreaksOffSaysSo() throws IOException {
        try (Client client = new Client(Map.of("idle-timeout", "1"));
                Socket socket = new Socket("127.0.0.1", client.port())) {
            scanBegun(socket);
            socket.setSoTimeout(10_000);
            String rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(rest).contains("\"index\":1", "broke off");
        }
    }

    /** One line is sent and answered. */
    private static String scanBegun(Socket socket) throws IOException {
        String head = "POST /v1/scans HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        String line = "{\"headers\": \"Received: from a by b with ESMTPS id 1\"}\n";
        chunk(socket, line);
        StringBuilder answer = new StringBuilder();
        while (answer.indexOf("\"index\":0") < 0) {
            answer.append((char) socket.getInputStream().read());
        }
        return line;
    }

    private static void chunk(Socket socket, String text) throws IOException {
        String chunk = Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
        socket.getOutputStream().write(chunk.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String readUntil(Socket socket, String wanted) throws IOException {
        StringBuilder text = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (text.indexOf(wanted) < 0) {
            int c = in.read();
            if (c < 0) {
                break;
            }
            text.append((char) c);
        }
        return text.toString();
    }

    /** Takes places until there is none left. Which of several connections is served first is the server's affair. */
    private static void holdUntilShed(Client client, List<Socket> holders, String path, String type, String body)
            throws IOException {
        HttpResponse<String> response;
        do {
            holders.add(hold(client, path, type, "chunked"));
            response = client.post(path, type, body);
        } while (response.statusCode() != 503);
        assertThat(response.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(Client.json(response).at("/type").asString()).isEqualTo("/problems/saturated");
    }
}
