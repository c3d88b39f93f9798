package org.tlsbadge.http.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.report.ReportJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads a {@link Submission} from JSON. Token by token: of a badge's time, a fifth would go into binding it by reflection. Members that it does
 * not know are passed over, so that a newer client can talk to it.
 */
final class SubmissionReader {

    private @Nullable String headers;
    private @Nullable String message;
    private @Nullable List<List<String>> fields;
    private @Nullable List<String> inside;
    private @Nullable String newest;
    private @Nullable String profile;
    private @Nullable String lang;
    private @Nullable String path;
    private @Nullable Boolean details;

    private SubmissionReader() {}

    /** Null for a JSON null; {@link tools.jackson.core.JacksonException} for what is no JSON, or is not of this form. */
    static @Nullable Submission read(byte[] json) {
        try (JsonParser parser = ReportJson.mapper().createParser(json)) {
            Submission read = new SubmissionReader().object(parser);
            expect(parser, parser.nextToken() == null);
            return read;
        }
    }

    private @Nullable Submission object(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(parser, first == JsonToken.START_OBJECT);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            member(name, parser);
        }
        return new Submission(headers, message, fields, inside, newest, profile, lang, path, details);
    }

    private void member(String name, JsonParser parser) {
        switch (name) {
            case "headers" -> headers = string(parser);
            case "message" -> message = string(parser);
            case "fields" -> fields = pairs(parser);
            case "inside" -> inside = strings(parser);
            case "newest" -> newest = string(parser);
            case "profile" -> profile = string(parser);
            case "lang" -> lang = string(parser);
            case "path" -> path = string(parser);
            case "details" -> details = truth(parser);
            default -> parser.skipChildren();
        }
    }

    private static @Nullable String string(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(parser, parser.currentToken() == JsonToken.VALUE_STRING);
        return parser.getString();
    }

    private static @Nullable Boolean truth(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(parser, parser.currentToken().isBoolean());
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    private static @Nullable List<String> strings(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(parser, parser.currentToken() == JsonToken.START_ARRAY);
        List<String> strings = new ArrayList<>(2);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            strings.add(string(parser));
        }
        return strings;
    }

    private static @Nullable List<List<String>> pairs(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        expect(parser, parser.currentToken() == JsonToken.START_ARRAY);
        List<List<String>> pairs = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            pairs.add(strings(parser));
        }
        return pairs;
    }

    private static void expect(JsonParser parser, boolean met) {
        if (!met) {
            throw MismatchedInputException.from(parser, Submission.class, "not of the form that is described");
        }
    }
}
