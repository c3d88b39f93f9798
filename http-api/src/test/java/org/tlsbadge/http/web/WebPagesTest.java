package org.tlsbadge.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.FindingCode;
import org.tlsbadge.http.Server;
import org.tlsbadge.http.config.Configuration;

class WebPagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Server server;

    @BeforeAll
    static void start() {
        server = new Server(Configuration.STANDARD.withPort(0)).start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/learn", "/administrators", "/findings", "/?sample=gmail", "/add-ins", "/add-ins/demo"})
    void everyPageInEveryLanguage(String page) throws Exception {
        for (String language : List.of("en", "de", "fr", "es")) {
            HttpResponse<String> answer = get(page, "Accept-Language", language);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("<html lang=\"" + language + "\">");
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
            assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
            assertThat(answer.body()).doesNotContain(" style=", "<style", "onclick", "javascript:", "{name}");
        }
    }

    @Test
    void aChosenLanguageGoesBeforeTheBrowsersAndStays() throws Exception {
        HttpResponse<String> answer = get("/?lang=fr", "Accept-Language", "de");
        assertThat(answer.body()).contains("<html lang=\"fr\">", "href=\"/learn?lang=fr\"");
    }

    @ParameterizedTest
    @CsvSource({
        "postfix-tls13, encrypted",
        "sendmail-3des, encrypted_weak",
        "plaintext, not_encrypted",
        "exchange-online, encrypted",
        "gmail, encrypted",
        "verified-certificate, encrypted",
        "mailing-list, partly_encrypted",
        "qmail, not_recorded",
        "hostile-helo, not_encrypted",
    })
    void samplesShowWhatTheyPromise(String sample, String state) throws Exception {
        String label = PageWords.in(java.util.Locale.ENGLISH).text("badge." + state + ".label");
        assertThat(get("/?sample=" + sample, "Accept", "*/*").body()).contains(">" + label + "</h1>");
    }

    @Test
    void everyAddressThatOthersLinkToExists() throws Exception {
        String findings = get("/findings", "Accept", "*/*").body();
        for (FindingCode code : FindingCode.values()) {
            assertThat(findings).contains("id=\"" + code.code() + "\"");
        }
        String lessons = get("/learn", "Accept", "*/*").body();
        for (Badge badge : Badge.values()) {
            assertThat(lessons).contains("id=\"badge-" + badge.state() + "\"");
        }
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String html = post(
                "Received: from <script>alert(1)</script> (<img src=x onerror=alert(1)> [192.0.2.1])"
                        + " by mx.example.com (Postfix) with ESMTP id \"></pre></textarea><b>; Tue, 16 Jan 2024 09:12:02 +0000\n");
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img", "</textarea><b>");
    }

    @Test
    void otherForms() throws Exception {
        String header = Samples.text("gmail");
        assertThat(post("/?format=json", header)).contains("\"tlsbadge.report/1\"");
        assertThat(post("/?format=markdown", header)).startsWith("# ");
        assertThat(post("/?format=text", header)).startsWith("[encrypted]");
    }

    @Test
    void nothingToReadIsSaid() throws Exception {
        assertThat(post("hello")).contains("role=\"alert\"");
    }

    private static String post(String header) throws IOException, InterruptedException {
        return post("/", header);
    }

    private static String post(String path, String header) throws IOException, InterruptedException {
        String body = "headers=" + URLEncoder.encode(header, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static HttpResponse<String> get(String path, String name, String value)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri(path)).header(name, value).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
