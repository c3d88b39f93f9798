package org.tlsbadge.http.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A content type, RFC 9110 section 8.3.
 *
 * @param name    type and subtype in lower case; empty when there is none
 * @param charset as named; null when it is not, or unknown here
 */
record MediaType(String name, @Nullable Charset charset) {

    private static final MediaType JSON = new MediaType("application/json", null);

    static MediaType of(@Nullable String field) {
        if (field == null) {
            return new MediaType("", null);
        }
        if (field.equals(JSON.name())) {
            return JSON;
        }
        String[] parts = field.split(";");
        Charset charset = null;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.regionMatches(true, 0, "charset=", 0, 8)) {
                charset = charset(parameter.substring(8).replace("\"", ""));
            }
        }
        return new MediaType(parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT), charset);
    }

    Charset charsetOrUtf8() {
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
