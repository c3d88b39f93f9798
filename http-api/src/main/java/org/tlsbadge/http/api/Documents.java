package org.tlsbadge.http.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tlsbadge.http.problem.ProblemException;
import org.tlsbadge.http.problem.ProblemKind;

/** The description of the API, for programs and, by Swagger UI, for people. Everything comes from here, nothing from another host. */
final class Documents {

    private static final String UI = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";

    /** Swagger UI's own page would load a demonstration from elsewhere; ours does not. */
    private static final Map<String, String> OURS =
            Map.of("index.html", "text/html; charset=utf-8", "start.js", "text/javascript; charset=utf-8");

    private static final Map<String, String> THEIRS = Map.of(
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript; charset=utf-8",
            "favicon-32x32.png", "image/png");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Documents() {}

    static void openApi(Context ctx) {
        send(ctx, "openapi.yaml", "application/yaml; charset=utf-8");
    }

    static void schema(Context ctx) {
        send(ctx, "report-v1.schema.json", "application/schema+json");
    }

    static void index(Context ctx) {
        if (!ctx.path().endsWith("/")) {
            ctx.redirect("docs/");
            return;
        }
        ctx.header("Content-Security-Policy", POLICY);
        send(ctx, "docs/index.html", "text/html; charset=utf-8");
    }

    static void file(Context ctx) {
        String name = ctx.pathParam("file");
        String ours = OURS.get(name);
        String theirs = THEIRS.get(name);
        if (ours != null) {
            ctx.header("Content-Security-Policy", POLICY);
            send(ctx, "docs/" + name, ours);
        } else if (theirs != null) {
            send(ctx, UI + name, theirs);
        } else {
            throw new ProblemException(ProblemKind.NOT_FOUND);
        }
    }

    private static void send(Context ctx, String resource, String type) {
        InputStream in = Documents.class.getResourceAsStream(resource);
        if (in == null) {
            throw new ProblemException(ProblemKind.NOT_FOUND);
        }
        ctx.contentType(type);
        ctx.header("Cache-Control", "public, max-age=3600");
        ctx.result(in);
    }

    private static String version() {
        try (InputStream in = Documents.class.getResourceAsStream("docs/swagger-ui.version")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
