package org.tlsbadge.http.api;

import io.javalin.http.Context;
import org.tlsbadge.core.explain.Messages;

/** Headers that answers have in common. */
final class Answers {

    private Answers() {}

    /** What came from a message is nobody else's, caches included. */
    static void json(Context ctx, byte[] body) {
        ctx.contentType("application/json");
        ctx.header("Cache-Control", "no-store");
        ctx.result(body);
    }

    static void language(Context ctx, Messages words) {
        ctx.header("Content-Language", words.locale().getLanguage());
        ctx.header("Vary", "Accept-Language");
    }
}
