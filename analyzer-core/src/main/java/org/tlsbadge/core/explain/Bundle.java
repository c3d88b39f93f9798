package org.tlsbadge.core.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads one file of words: UTF-8, lines of {@code key = text}, no escapes, no continued lines. {@link java.util.Properties} reads the same
 * from it, but takes longer than the rest of the start; for the same reason nothing here joins strings by {@code +}.
 */
final class Bundle {

    private static final String SEPARATOR = " = ";

    private Bundle() {}

    /** All texts of a language, by key. */
    static Map<String, String> read(String language) {
        String name = "messages_".concat(language).concat(".properties");
        try (InputStream in = Bundle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> parse(String file) {
        Map<String, String> texts = new HashMap<>(1024);
        int start = 0;
        while (start < file.length()) {
            int newline = file.indexOf('\n', start);
            int end = newline < 0 ? file.length() : newline;
            if (end > start && file.charAt(start) != '#') {
                int separator = file.indexOf(SEPARATOR, start);
                if (separator < 0 || separator > end) {
                    throw new IllegalStateException(file.substring(start, end));
                }
                texts.put(file.substring(start, separator), file.substring(separator + SEPARATOR.length(), end));
            }
            start = end + 1;
        }
        return texts;
    }
}
