package org.tlsbadge.http.api;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.report.ReportJson;

/** What answers have in common. */
final class Answers {

    static final String JSON = "application/json";

    private Answers() {}

    /** What came from a message is nobody else's, caches included. */
    static void json(Context ctx, byte[] body) throws IOException {
        ctx.contentType(JSON);
        ctx.header("Cache-Control", "no-store");
        send(ctx, body);
    }

    /** All at once. Javalin would copy a result through 8 kB made for it, which took a third of an empty request. */
    private static void send(Context ctx, byte[] body) throws IOException {
        HttpServletResponse response = ctx.res();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** What is the same for everybody, for an hour. */
    static void reference(Context ctx, Object value) {
        ctx.contentType(JSON);
        ctx.header("Cache-Control", "public, max-age=3600");
        ctx.result(ReportJson.write(value));
    }

    static void language(Context ctx, Messages words) {
        ctx.header("Content-Language", words.locale().getLanguage());
        ctx.res().addHeader("Vary", "Accept-Language");
    }
}
