package org.tlsbadge.http.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Style, scripts and icon: a fixed list, held in memory. Their addresses change with their content. */
public final class StaticFiles {

    private static final List<String> NAMES =
            List.of("page.css", "page.js", "share.js", "words.js", "quiz.js", "demo.js", "icon.svg");
    private static final Map<String, StaticFile> FILES = new HashMap<>();

    static {
        for (String name : NAMES) {
            FILES.put(name, read(name));
        }
    }

    private record StaticFile(String content, String version) {}

    private StaticFiles() {}

    /** Where a page finds it. */
    public static String address(String name) {
        StaticFile file = FILES.get(name);
        if (file == null) {
            throw new IllegalArgumentException(name);
        }
        return "/static/" + name + "?v=" + file.version();
    }

    static void serve(Context context) {
        String name = context.pathParam("file");
        StaticFile file = FILES.get(name);
        if (file == null) {
            throw new NotFoundResponse();
        }
        String tag = '"' + file.version() + '"';
        boolean versioned = file.version().equals(context.queryParam("v"));
        context.header("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
        context.header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        context.contentType(type(name)).result(file.content());
    }

    private static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css; charset=utf-8";
        }
        return name.endsWith(".js") ? "text/javascript; charset=utf-8" : "image/svg+xml";
    }

    private static StaticFile read(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            byte[] content = in.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return new StaticFile(
                    new String(content, StandardCharsets.UTF_8), HexFormat.of().formatHex(hash, 0, 6));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
