package org.tlsbadge.http.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code GET /healthz}: the process answers. Does nothing else, so it is also what other operations are measured against. */
final class Health {

    private static final byte[] OK = "{\"status\":\"ok\"}".getBytes(StandardCharsets.UTF_8);

    private Health() {}

    static void get(Context ctx) throws IOException {
        Answers.json(ctx, OK);
    }
}
