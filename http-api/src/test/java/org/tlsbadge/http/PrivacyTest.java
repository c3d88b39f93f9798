package org.tlsbadge.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing that is submitted is stored or logged, nor repeated in errors: good requests, bad ones, and with the access log on. */
class PrivacyTest {

    private static final String MARK = "canary-7d1f0c";

    private static final String GOOD = Client.RECEIVED.replace("mail.example.org", MARK + ".example.org") + "Subject: "
            + MARK + "\r\nMessage-ID: <" + MARK + "@example.org>\r\n\r\n" + MARK;

    @Test
    void leavesNoTrace() throws IOException {
        Instant before = Instant.now().minusSeconds(1);
        ListAppender<ILoggingEvent> log = listen();
        PrintStream err = System.err;
        PrintStream out = System.out;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream captured = new PrintStream(console, true, StandardCharsets.UTF_8);
        System.setErr(captured);
        System.setOut(captured);
        try (Client client = new Client(Map.of("access-log", "on", "access-log-addresses", "on", "max-body", "100K"))) {
            for (HttpResponse<String> error : errors(client)) {
                assertThat(error.statusCode()).isGreaterThanOrEqualTo(400);
                assertThat(error.body()).doesNotContain(MARK);
                assertThat(error.headers().toString()).doesNotContain(MARK);
            }
            for (HttpResponse<String> answer : answers(client)) {
                assertThat(answer.statusCode()).isEqualTo(200);
            }
            assertThat(client.get("/metrics").body()).doesNotContain(MARK);
        } finally {
            System.setErr(err);
            System.setOut(out);
        }
        assertThat(text(log)).contains("POST - 413 ").doesNotContain(MARK);
        assertThat(console.toString(StandardCharsets.UTF_8)).doesNotContain(MARK);
        assertThat(filesSince(before)).isEmpty();
    }

    private static List<HttpResponse<String>> answers(Client client) {
        String json = "{\"headers\": "
                + tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(GOOD) + "}";
        return List.of(
                client.post("/v1/analyses", "message/rfc822", GOOD),
                client.post("/v1/analyses", "text/plain", GOOD),
                client.post("/v1/analyses", "application/json", json),
                client.post("/v1/analyses", "multipart/form-data; boundary=b", form(GOOD)),
                client.post("/v1/analyses", "multipart/form-data; boundary=b", form(GOOD + MARK.repeat(5_000))),
                client.post("/v1/badges", "application/json", json),
                client.post("/v1/scans", "application/x-ndjson", json + "\n" + MARK + "\n"));
    }

    private static List<HttpResponse<String>> errors(Client client) {
        return List.of(
                client.post("/v1/analyses", "text/plain", MARK),
                client.post("/v1/analyses", "application/json", "{\"" + MARK + "\": [" + MARK),
                client.post("/v1/analyses", "application/json", "{\"fields\": \"" + MARK + "\"}"),
                client.post(
                        "/v1/analyses",
                        "application/json",
                        "{\"headers\": \"Received: x\", \"inside\": [\"" + MARK + " !\"]}"),
                client.post("/v1/analyses?profile=" + MARK, "message/rfc822", GOOD),
                client.post("/v1/analyses?newest=" + MARK, "message/rfc822", GOOD),
                client.post("/v1/analyses", "application/vnd.ms-outlook", MARK),
                client.post("/v1/analyses", "text/" + MARK, GOOD),
                client.post("/v1/analyses", "multipart/form-data; boundary=b", MARK),
                client.post("/v1/analyses", "text/plain", MARK.repeat(10_000)),
                client.post("/" + MARK, "text/plain", MARK),
                client.send(MARK, "/" + MARK, BodyPublishers.noBody()),
                client.send(MARK, "/v1/badges", BodyPublishers.ofString(MARK), "Content-Encoding", MARK),
                client.get("/v1/cipher-suites/" + MARK),
                client.get("/v1/badges/" + MARK),
                client.get("/v1/explanations/encrypted%00" + MARK));
    }

    private static String form(String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + MARK
                + ".eml\"\r\nContent-Type: message/rfc822\r\n\r\n" + content + "\r\n--b--\r\n";
    }

    private static ListAppender<ILoggingEvent> listen() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(log);
        return log;
    }

    private static String text(ListAppender<ILoggingEvent> log) {
        return new ArrayList<>(log.list)
                .stream()
                        .map(event ->
                                event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .collect(Collectors.joining("\n"));
    }

    /** Files below the temporary folder and the working folder that hold the mark. */
    private static List<Path> filesSince(Instant before) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of(""))) {
            try (Stream<Path> files = Files.find(
                    folder,
                    3,
                    (file, attributes) -> attributes.isRegularFile()
                            && attributes.lastModifiedTime().compareTo(FileTime.from(before)) > 0)) {
                for (Path file : files.toList()) {
                    if (Files.isReadable(file)
                            && Files.readString(file, StandardCharsets.ISO_8859_1)
                                    .contains(MARK)) {
                        found.add(file);
                    }
                }
            } catch (java.io.UncheckedIOException e) {
                continue; // somebody else's files come and go
            }
        }
        return found;
    }
}
