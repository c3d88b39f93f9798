package org.tlsbadge.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.config.ConfigurationException;
import org.tlsbadge.report.ReportJson;
import tools.jackson.databind.JsonNode;

/** A server on a free port of loopback, and somebody who talks to it. */
final class Client implements AutoCloseable {

    static final String RECEIVED = "Received: from mail.example.org (mail.example.org [192.0.2.10])\r\n"
            + "\tby mx.example.com (Postfix) with ESMTPS id 1\r\n"
            + "\tfor <anna@example.com>; Mon, 15 Jan 2024 10:20:30 +0000\r\n";

    private final Server server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(Map<String, String> flags) {
        try {
            this.server = new Server(Configuration.read(flags, Map.of()).withPort(0)).start();
        } catch (ConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
        while (get("/readyz").statusCode() != 200) {
            Thread.onSpinWait();
        }
    }

    static Client standard() {
        return new Client(Map.of());
    }

    int port() {
        return server.port();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> post(String path, String type, byte[] body, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = type;
        return send("POST", path, BodyPublishers.ofByteArray(body), all);
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return ReportJson.mapper().readTree(response.body());
    }

    static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }

    @Override
    public void close() {
        server.stop();
    }
}
