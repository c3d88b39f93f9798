package org.tlsbadge.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tlsbadge.http.Description.Operation;
import org.tlsbadge.http.problem.ProblemKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description says what the server does, and the server does what the description says. */
class ContractTest {

    private static final String KEY = "a-key";
    private static final String KEY_SHA256 = "2a8a1240f50636655520ac8ed22aa29473b8517b4abfdbc3bc03bcad73fc8849";

    private static final Description DESCRIPTION = new Description();
    private static final Client OPEN = Client.standard();
    private static final Client STRICT = new Client(Map.of("api-keys", "me:" + KEY_SHA256, "max-body", "1K"));
    private static final Client HURRIED = new Client(Map.of("rate-limit", "1"));

    @AfterAll
    static void stop() {
        OPEN.close();
        STRICT.close();
        HURRIED.close();
    }

    @Test
    void everyRequestExampleIsAnswered() {
        for (Operation operation : DESCRIPTION.operations()) {
            operation
                    .node()
                    .at("/requestBody/content")
                    .properties()
                    .forEach(content -> content.getValue().at("/examples").forEach(example -> {
                        JsonNode value = example.at("/value");
                        String body = value.isString()
                                ? value.asString()
                                : JsonMapper.shared().writeValueAsString(value);
                        check(operation, OPEN.post(operation.path(), content.getKey(), body), 200);
                    }));
        }
    }

    @Test
    void everyResponseExampleIsValid() {
        List<JsonNode> contents = new ArrayList<>();
        DESCRIPTION
                .root
                .at("/components/responses")
                .forEach(response -> response.at("/content").forEach(contents::add));
        DESCRIPTION
                .operations()
                .forEach(operation -> operation
                        .node()
                        .at("/responses")
                        .forEach(response -> response.at("/content").forEach(contents::add)));
        int examples = 0;
        for (JsonNode content : contents) {
            for (JsonNode example : content.at("/examples")) {
                examples++;
                assertThat(DESCRIPTION.errors(
                                content.at("/schema"), JsonMapper.shared().writeValueAsString(example.at("/value"))))
                        .isEmpty();
            }
        }
        assertThat(examples).isPositive();
    }

    @Test
    void everyGetIsAnswered() {
        for (Operation operation : DESCRIPTION.operations()) {
            if (operation.method().equals("get")) {
                check(operation, OPEN.get(path(operation)), 200);
            }
        }
    }

    @Test
    void everyProblemOccurs() {
        for (Operation operation : DESCRIPTION.operations()) {
            Set<String> unseen = new TreeSet<>(operation.node().at("/responses").propertyNames());
            unseen.remove("200");
            unseen.remove("503"); // OverloadTest
            for (String status : List.copyOf(unseen)) {
                check(operation, provoke(operation, Integer.parseInt(status)), Integer.parseInt(status));
            }
        }
    }

    /** Under {@code /v1} programs ask, whatever they accept. */
    @Test
    void pagesAreForPeopleOutsideOfV1() {
        int pages = 0;
        for (Operation operation : DESCRIPTION.operations()) {
            for (int status : new int[] {401, 404, 429}) {
                if (operation.method().equals("get")
                        && operation.node().at("/responses").has("" + status)) {
                    HttpResponse<String> response = provoke(operation, status, "Accept", "text/html,*/*;q=0.8");
                    check(operation, response, status);
                    boolean page = !operation.path().startsWith("/v1/");
                    assertThat(Client.type(response)).isEqualTo(page ? "text/html" : "application/problem+json");
                    pages += page ? 1 : 0;
                }
            }
        }
        assertThat(pages).isPositive();
    }

    @Test
    void noRouteIsLeftOut() {
        assertThat(OPEN.get("/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(OPEN.send("PUT", "/v1/analyses", BodyPublishers.noBody()).statusCode())
                .isEqualTo(405);
        for (ProblemKind kind : ProblemKind.values()) {
            HttpResponse<String> response = OPEN.get(kind.type());
            assertThat(Client.json(response).at("/status").asInt()).isEqualTo(kind.status());
        }
    }

    @Test
    void scansGiveLinesOfBothKinds() {
        Operation scan = DESCRIPTION.operations().stream()
                .filter(o -> o.id().equals("scan"))
                .findFirst()
                .orElseThrow();
        String body = scan.node()
                .at("/requestBody/content/application~1x-ndjson/examples/lines/value")
                .asString();
        String[] lines =
                OPEN.post("/v1/scans", "application/x-ndjson", body).body().split("\n");
        assertThat(lines).hasSize(2);
        JsonNode schemas = DESCRIPTION.root.at("/components/schemas");
        assertThat(DESCRIPTION.errors(schemas.at("/BriefLine"), lines[0])).isEmpty();
        assertThat(DESCRIPTION.errors(schemas.at("/FailedLine"), lines[1])).isEmpty();
    }

    private static HttpResponse<String> provoke(Operation operation, int status, String... headers) {
        boolean get = operation.method().equals("get");
        String path = path(operation);
        String type = get
                ? ""
                : operation
                        .node()
                        .at("/requestBody/content")
                        .propertyNames()
                        .iterator()
                        .next();
        return switch (status) {
            case 400 -> get ? OPEN.get(path + "?theme=purple") : OPEN.post(path, type, " ");
            case 401 -> get ? STRICT.get(path, headers) : STRICT.post(path, type, "x");
            case 404 -> OPEN.get(operation.path().replaceAll("\\{.*}", "no-such-thing"), headers);
            case 406 ->
                get
                        ? OPEN.get(path, "Accept", "video/mp4")
                        : OPEN.post(path, type, Client.RECEIVED, "Accept", "video/mp4");
            case 413 -> STRICT.post(path, type, "x".repeat(2_000), "X-Api-Key", KEY);
            case 415 -> OPEN.post(path, "video/mp4", "x");
            case 422 -> OPEN.post(path, "application/json", "{\"headers\": \"nothing of use\"}");
            case 429 -> {
                HURRIED.get("/v1/profiles");
                yield get ? HURRIED.get(path, headers) : HURRIED.post(path, type, "x");
            }
            default -> throw new IllegalArgumentException(operation.id() + " " + status);
        };
    }

    private static void check(Operation operation, HttpResponse<String> response, int status) {
        String what = operation.id() + " " + status + ": " + response.body();
        assertThat(response.statusCode()).as(what).isEqualTo(status);
        JsonNode described = DESCRIPTION.response(operation, status);
        String type = Client.type(response);
        assertThat(described.at("/content").propertyNames()).as(what).contains(type);
        described
                .at("/headers")
                .propertyNames()
                .forEach(header -> assertThat(response.headers().firstValue(header))
                        .as(what + header)
                        .isPresent());
        if (type.endsWith("json") && !type.endsWith("ndjson")) {
            JsonNode schema = described.at("/content").get(type).at("/schema");
            assertThat(DESCRIPTION.errors(schema, response.body())).as(what).isEmpty();
        }
        if (type.equals("application/problem+json")) {
            assertThat(Client.json(response).at("/status").asInt()).isEqualTo(status);
        }
        if (status >= 400) {
            assertThat(response.body()).doesNotContain("Exception", "\tat ", "nothing of use", "xxxx");
        }
    }

    private static String path(Operation operation) {
        String path = operation.path();
        for (JsonNode parameter : operation.node().at("/parameters")) {
            if (parameter.at("/in").asString("").equals("path")) {
                path = path.replace(
                        "{" + parameter.at("/name").asString() + "}",
                        parameter.at("/example").asString());
            }
        }
        return path;
    }
}
