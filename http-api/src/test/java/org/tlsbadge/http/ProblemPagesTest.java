package org.tlsbadge.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.testtools.JavalinTest;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.http.problem.Problems;
import org.tlsbadge.http.web.ProblemPages;

/** A person who gets no further is told so by a page, in the reader's language, which repeats nothing of what was asked. */
@Timeout(60)
class ProblemPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource({"en, There is no such page", "de, Diese Seite gibt es nicht", "fr, Cette page", "es, Esta página"})
    void inTheReadersLanguage(String language, String words) {
        try (Client client = Client.standard()) {
            HttpResponse<String> page = client.get("/owned%3Cb%3E", "Accept", BROWSER, "Accept-Language", language);
            assertPage(page, 404);
            assertThat(page.body())
                    .contains("<html lang=\"" + language + "\">", words)
                    .doesNotContain("owned");
            assertThat(page.headers().firstValue("Content-Language")).contains(language);
            HttpResponse<String> chosen = client.get("/nothing?lang=" + language, "Accept", BROWSER);
            assertThat(chosen.body()).contains("href=\"/learn?lang=" + language + "\"", words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/json, text/html;q=0.9",
                "application/problem+json, text/html",
                "video/mp4"
            })
    void programsGetJson(String accept) {
        try (Client client = Client.standard()) {
            HttpResponse<String> answer = client.get("/nothing", "Accept", accept);
            assertThat(Client.json(answer).at("/type").asString()).isEqualTo("/problems/not-found");
        }
    }

    @Test
    void underV1EverybodyGetsJson() {
        try (Client client = Client.standard()) {
            for (String path : List.of("/v1", "/v1/nothing", "/v1/analyses")) {
                assertThat(Client.type(client.get(path, "Accept", BROWSER))).isEqualTo("application/problem+json");
            }
        }
    }

    @Test
    void methodAndSizeAndRate() {
        try (Client client = new Client(Map.of("max-body", "100K", "rate-limit", "5"))) {
            assertPage(client.send("DELETE", "/", BodyPublishers.noBody(), "Accept", BROWSER), 405);
            byte[] large = "x".repeat(150 << 10).getBytes(StandardCharsets.US_ASCII);
            assertPage(client.post("/", "text/plain", large, "Accept", BROWSER), 413);
            while (client.get("/nothing").statusCode() != 429) {
                Thread.onSpinWait();
            }
            HttpResponse<String> rate = client.get("/", "Accept", BROWSER);
            assertPage(rate, 429);
            assertThat(rate.headers().firstValueAsLong("Retry-After")).isPresent();
        }
    }

    /** A form whose size nobody announced. */
    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=b", "application/x-www-form-urlencoded"})
    void aFormThatIsTooLarge(String type) {
        try (Client client = new Client(Map.of("max-body", "100K"))) {
            String form = "--b\r\nContent-Disposition: form-data; name=\"headers\"\r\n\r\n" + "x".repeat(150 << 10)
                    + "\r\n--b--\r\n";
            String body = type.startsWith("multipart") ? form : "headers=" + "x".repeat(150 << 10);
            byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
            HttpResponse<String> answer = client.send(
                    "POST",
                    "/",
                    BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes)),
                    "Accept",
                    BROWSER,
                    "Content-Type",
                    type);
            assertPage(answer, 413);
        }
    }

    /** What a browser never sends is the client's fault all the same. */
    @Test
    void aFormThatIsNone() {
        try (Client client = Client.standard()) {
            String type = "multipart/form-data; boundary=b";
            assertPage(client.post("/", type, "--b\r\nnothing", "Accept", BROWSER), 400);
            assertThat(client.post("/v1/analyses", type, "--b\r\nnothing").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void saturated() throws IOException {
        try (Client client = new Client(Map.of("max-requests", "1"))) {
            List<Socket> holders = new ArrayList<>();
            HttpResponse<String> answer;
            do {
                Socket holder = new Socket("127.0.0.1", client.port());
                holders.add(holder);
                String head = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
                holder.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                answer = client.post("/", "text/plain", "y".repeat(100_000), "Accept", BROWSER);
            } while (answer.statusCode() != 503);
            assertPage(answer, 503);
            assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
            for (Socket holder : holders) {
                holder.close();
            }
        }
    }

    @Test
    void failure() {
        Javalin broken = Javalin.create(config -> {
            config.routes.get("/", context -> {
                throw new IllegalStateException("of secret content");
            });
            new Problems(new ProblemPages()).addTo(config.routes);
        });
        JavalinTest.test(broken, (server, client) -> {
            var answer = client.get("/", request -> request.header("Accept", BROWSER));
            assertThat(answer.code()).isEqualTo(500);
            assertThat(answer.body().string()).contains("Something failed").doesNotContain("secret", "Exception");
        });
    }

    @Test
    void withoutPagesThereAreNone() {
        try (Client client = new Client(Map.of("web", "off"))) {
            assertThat(client.get("/", "Accept", BROWSER).statusCode()).isEqualTo(404);
            assertThat(Client.type(client.get("/", "Accept", BROWSER))).isEqualTo("application/problem+json");
        }
    }

    private static void assertPage(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Client.type(answer)).isEqualTo("text/html");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .allSatisfy(policy -> assertThat(policy).contains("style-src 'self'"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains("<h1>", "<main");
    }
}
