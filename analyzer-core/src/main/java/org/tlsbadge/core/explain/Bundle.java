package org.tlsbadge.core.explain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file of words: UTF-8, lines of {@code key = text}, no escapes, no continued lines. {@link java.util.Properties} reads the same from
 * it, but a command line would wait for it: of the hundreds of texts a run uses ten, so only those are decoded. For the same reason nothing
 * here joins strings by {@code +}.
 */
final class Bundle {

    private final byte[] file;
    private final Map<String, Line> lines = new HashMap<>(1024);

    /** Where the text of a key stands. */
    private record Line(int start, int end) {}

    Bundle(byte[] file) {
        this.file = file;
        int start = 0;
        for (int i = 0; i <= file.length; i++) {
            if (i == file.length || file[i] == '\n') {
                if (i > start && file[start] != '#') {
                    index(start, i);
                }
                start = i + 1;
            }
        }
    }

    /** The texts of a language. */
    static Bundle of(String language) {
        String name = "messages_".concat(language).concat(".properties");
        try (InputStream in = Bundle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new Bundle(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index(int start, int end) {
        int blank = start;
        while (blank < end && file[blank] != ' ') {
            blank++;
        }
        if (blank + 3 > end || file[blank + 1] != '=' || file[blank + 2] != ' ') {
            throw new IllegalStateException(new String(file, start, end - start, UTF_8));
        }
        lines.put(new String(file, start, blank - start, ISO_8859_1), new Line(blank + 3, end));
    }

    /** Null when there is none. */
    @Nullable
    String text(String key) {
        Line line = lines.get(key);
        return line == null ? null : new String(file, line.start(), line.end() - line.start(), UTF_8);
    }

    boolean has(String key) {
        return lines.containsKey(key);
    }

    Set<String> keys() {
        return lines.keySet();
    }
}
