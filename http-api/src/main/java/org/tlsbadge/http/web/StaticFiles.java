package org.tlsbadge.http.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tlsbadge.http.file.VersionedFile;

/** Style, scripts and icon: a fixed list, held in memory. Their addresses change with their content. */
public final class StaticFiles {

    private static final List<String> NAMES =
            List.of("page.css", "page.js", "share.js", "words.js", "quiz.js", "demo.js", "icon.svg");
    private static final Map<String, VersionedFile> FILES = new HashMap<>();

    static {
        for (String name : NAMES) {
            FILES.put(name, read(name));
        }
    }

    private StaticFiles() {}

    /** Where a page finds it. */
    public static String address(String name) {
        VersionedFile file = FILES.get(name);
        if (file == null) {
            throw new IllegalArgumentException(name);
        }
        return file.address("/static/" + name);
    }

    static void serve(Context context) {
        VersionedFile file = FILES.get(context.pathParam("file"));
        if (file == null) {
            throw new NotFoundResponse();
        }
        file.send(context);
    }

    private static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css; charset=utf-8";
        }
        return name.endsWith(".js") ? "text/javascript; charset=utf-8" : "image/svg+xml";
    }

    private static VersionedFile read(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new VersionedFile(in.readAllBytes(), type(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
