package org.tlsbadge.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GuardTest {

    private static final String KEY_SHA256 =
            "2c70e12b7a0646f92279f427c7b38e7334d8e5389cff167a1dc30e73f826b683"; // "key"

    @Test
    void keysGuardWhatIsSubmitted() {
        try (Client client = new Client(Map.of("api-keys", "me:" + KEY_SHA256))) {
            assertThat(analyze(client).statusCode()).isEqualTo(401);
            assertThat(analyze(client, "X-Api-Key", "kez").statusCode()).isEqualTo(401);
            assertThat(analyze(client, "X-Api-Key", "key").statusCode()).isEqualTo(200);
            assertThat(analyze(client, "Authorization", "bearer key").statusCode())
                    .isEqualTo(200);
            assertThat(client.get("/v1/badges/encrypted.svg").statusCode()).isEqualTo(200);
            for (String path : new String[] {"/metrics", "/metrics/", "/%6detrics", "/metrics//"}) {
                assertThat(client.get(path).statusCode()).as(path).isBetween(401, 404);
            }
            assertThat(client.get("/metrics/", "X-Api-Key", "key").statusCode()).isEqualTo(200);
            assertThat(client.get("/healthz").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void forwardedAddressesCountOnlyFromTrustedProxies() {
        try (Client open = new Client(Map.of("rate-limit", "2"));
                Client behind = new Client(Map.of("rate-limit", "2", "trusted-proxies", "127.0.0.0/8"))) {
            int refused = 0;
            for (int i = 1; i <= 4; i++) {
                String forged = "192.0.2." + i;
                refused += open.get("/v1/profiles", "X-Forwarded-For", forged).statusCode() == 429 ? 1 : 0;
                assertThat(behind.get("/v1/profiles", "X-Forwarded-For", forged).statusCode())
                        .isEqualTo(200);
            }
            assertThat(refused).isEqualTo(2);
            assertThat(behind.get("/v1/profiles", "X-Forwarded-For", "evil, 192.0.2.9")
                            .statusCode())
                    .isEqualTo(200);
            behind.get("/v1/profiles", "X-Forwarded-For", "198.51.100.1, 192.0.2.9");
            HttpResponse<String> third = behind.get("/v1/profiles", "X-Forwarded-For", "198.51.100.2, 192.0.2.9");
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(third.headers().firstValueAsLong("Retry-After")).isPresent();
            assertThat(behind.get("/healthz", "X-Forwarded-For", "192.0.2.9").statusCode())
                    .isEqualTo(200);
        }
    }

    /** However it is written. */
    @Test
    void aNetworkOfIpv6IsOneClient() {
        try (Client client = new Client(Map.of("rate-limit", "2", "trusted-proxies", "127.0.0.1"))) {
            int refused = 0;
            for (String address :
                    new String[] {"2001:db8::1", "2001:db8:0:0:7::2", "2001:db8:0:0:1:2:3:4", "2001:db8:0:1::1"}) {
                refused +=
                        client.get("/v1/profiles", "X-Forwarded-For", address).statusCode() == 429 ? 1 : 0;
            }
            assertThat(refused).isEqualTo(1);
        }
    }

    @Test
    void onlyAllowedOriginsMayRead() {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
        try (Client client = new Client(Map.of("cors-origins", "https://mail.example.org"))) {
            HttpResponse<String> preflight = client.send(
                    "OPTIONS",
                    "/v1/badges",
                    BodyPublishers.noBody(),
                    "Origin",
                    "https://mail.example.org",
                    "Access-Control-Request-Method",
                    "POST");
            assertThat(preflight.statusCode()).isEqualTo(204);
            assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("https://mail.example.org");
            assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                    .hasValueSatisfying(value -> assertThat(value).contains("Content-Type"));
            HttpResponse<String> other = analyze(client, "Origin", "https://elsewhere.example");
            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(other.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void largeBodiesAreRefusedBeforeAndWhileReading() {
        try (Client client = new Client(Map.of("max-body", "200K"))) {
            byte[] large = "x".repeat(300 << 10).getBytes(StandardCharsets.US_ASCII);
            assertThat(client.post("/v1/analyses", "text/plain", large).statusCode())
                    .isEqualTo(413);
            HttpResponse<String> chunked = client.send(
                    "POST",
                    "/v1/analyses",
                    BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)),
                    "Content-Type",
                    "text/plain");
            assertThat(chunked.statusCode()).isEqualTo(413);
            byte[] fits = (Client.RECEIVED + "\r\n" + "y".repeat(150 << 10)).getBytes(StandardCharsets.US_ASCII);
            assertThat(client.post("/v1/analyses", "message/rfc822", fits).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aWholeMessageMayBePasted() {
        try (Client client = Client.standard()) {
            String form = "--b\r\nContent-Disposition: form-data; name=\"headers\"\r\n\r\n" + Client.RECEIVED + "\r\n"
                    + "x".repeat(2 << 20) + "\r\n--b--\r\n";
            for (String path : new String[] {"/", "/v1/analyses"}) {
                assertThat(client.post(path, "multipart/form-data; boundary=b", form)
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void slowClientsAreCutOff() throws IOException {
        try (Client client = new Client(Map.of("request-deadline", "2"))) {
            assertCutOff(
                    client.port(),
                    "POST /v1/analyses HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n");
            assertCutOff(
                    client.port(),
                    "POST /v1/analyses HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n");
            assertCutOff(client.port(), "GET /healthz HTTP/1.1\r\nHost: x\r\nX-A: ");
            assertThat(analyze(client).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void headIsGetWithoutBody() {
        try (Client client = Client.standard()) {
            for (String path : new String[] {"/", "/healthz", "/v1/servers", "/openapi.yaml", "/nothing"}) {
                HttpResponse<String> get = client.get(path);
                HttpResponse<String> head = client.send("HEAD", path, BodyPublishers.noBody());
                assertThat(head.statusCode()).isEqualTo(get.statusCode());
                assertThat(head.body()).isEmpty();
                assertThat(withoutDate(head)).isEqualTo(withoutDate(get));
            }
        }
    }

    @Test
    void headersAreBounded() {
        try (Client client = Client.standard()) {
            HttpResponse<String> answer = client.get("/", "X-Long", "x".repeat(20_000));
            assertThat(answer.statusCode()).isEqualTo(431);
            assertThat(Client.json(answer).at("/type").asString()).isEqualTo("/problems/header-too-large");
            HttpResponse<String> address = client.get("/v1/servers?" + "x".repeat(20_000));
            assertThat(Client.json(address).at("/type").asString()).isEqualTo("/problems/header-too-large");
        }
    }

    @Test
    void compressedBodiesAreRefused() {
        try (Client client = Client.standard()) {
            HttpResponse<String> answer = analyze(client, "Content-Encoding", "gzip");
            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.headers().firstValue("Accept-Encoding")).contains("identity");
            assertThat(analyze(client, "Content-Encoding", "identity").statusCode())
                    .isEqualTo(200);
        }
    }

    /** Each would be kept for good. */
    @Test
    void methodsThatAreNoneAreNotKept() {
        try (Client client = Client.standard()) {
            String metrics;
            do {
                HttpResponse<String> answer = client.send("MADEUP", "/v1/badges", BodyPublishers.noBody());
                assertThat(answer.statusCode()).isEqualTo(405);
                metrics = client.get("/metrics").body();
            } while (!metrics.contains("status=\"405\""));
            assertThat(metrics).doesNotContain("MADEUP");
        }
    }

    @Test
    void whatAnAddressKnowsIsTold() {
        try (Client client = Client.standard()) {
            HttpResponse<String> put = client.send("PUT", "/v1/badges", BodyPublishers.noBody());
            assertThat(put.statusCode()).isEqualTo(405);
            assertThat(put.headers().firstValue("Allow")).contains("POST");
        }
    }

    @Test
    void charsetsThatAreNoneAreNotOurFault() {
        try (Client client = Client.standard()) {
            for (String charset : new String[] {"../x", "x-unheard-of"}) {
                assertThat(client.post("/v1/badges", "application/json; charset=" + charset, "{}")
                                .statusCode())
                        .isBetween(400, 499);
            }
        }
    }

    private static Map<String, List<String>> withoutDate(HttpResponse<String> response) {
        Map<String, List<String>> headers = new HashMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void whatJettyRefusesIsAProblemToo() throws IOException {
        try (Client client = Client.standard();
                Socket socket = new Socket("127.0.0.1", client.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write("NONSENSE\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("400").doesNotContain("NONSENSE", "Jetty", "Exception");
        }
    }

    @Test
    void anAddressThatIsNoneClosesTheConnectionAndSaysSo() throws IOException {
        try (Client client = Client.standard();
                Socket socket = new Socket("127.0.0.1", client.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write("GET /v1/profiles%00 HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").containsIgnoringCase("connection: close");
        }
    }

    /** A byte every quarter of a second keeps it from being idle; in the end the connection is closed all the same. */
    static void assertCutOff(int port, String start) throws IOException {
        long begun = System.nanoTime();
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(250);
            while (isOpen(socket)) {
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
    }

    private static boolean isOpen(Socket socket) {
        try {
            socket.getOutputStream().write('1');
            return socket.getInputStream().read() >= 0;
        } catch (java.net.SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static HttpResponse<String> analyze(Client client, String... headers) {
        return client.post("/v1/analyses", "message/rfc822", Client.RECEIVED, headers);
    }
}
