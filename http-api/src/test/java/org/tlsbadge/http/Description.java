package org.tlsbadge.http;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code docs/openapi.yaml}, read. */
final class Description {

    private static final String BASE = "https://description.test/";

    final JsonNode root;
    private final SchemaRegistry schemas;

    Description() {
        this.root = new YAMLMapper().readTree(text("docs/openapi.yaml"));
        Map<String, String> documents = Map.of(
                BASE + "openapi.yaml", JsonMapper.shared().writeValueAsString(root),
                BASE + "report-v1.schema.json",
                        text("docs/report-v1.schema.json")
                                .replace("urn:tlsbadge:report:1", BASE + "report-v1.schema.json"));
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents));
    }

    /** One operation at its address. */
    record Operation(String path, String method, String id, JsonNode node) {}

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        root.at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> all.add(new Operation(
                                path.getKey(),
                                method.getKey(),
                                method.getValue().at("/operationId").asString(),
                                method.getValue()))));
        return all;
    }

    /** What the description says of that status, references followed. */
    JsonNode response(Operation operation, int status) {
        JsonNode response = operation.node().at("/responses/" + status);
        return response.has("$ref") ? root.at(response.at("/$ref").asString().substring(1)) : response;
    }

    /** What is wrong with the body, by the schema that the description gives for it. */
    List<String> errors(JsonNode schemaPlace, String json) {
        String pointer = pointerTo(schemaPlace);
        Schema schema = schemas.getSchema(SchemaLocation.of(BASE + "openapi.yaml#" + pointer));
        return schema.validate(json, com.networknt.schema.InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private String pointerTo(JsonNode wanted) {
        String found = find(root, wanted, "");
        if (found == null) {
            throw new IllegalArgumentException("not in the description");
        }
        return found;
    }

    private static String find(JsonNode at, JsonNode wanted, String pointer) {
        if (at == wanted) {
            return pointer;
        }
        if (at.isObject()) {
            for (Map.Entry<String, JsonNode> property : at.properties()) {
                String name = property.getKey().replace("~", "~0").replace("/", "~1");
                String found = find(property.getValue(), wanted, pointer + "/" + name);
                if (found != null) {
                    return found;
                }
            }
        }
        for (int i = 0; at.isArray() && i < at.size(); i++) {
            String found = find(at.get(i), wanted, pointer + "/" + i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static String text(String path) {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
