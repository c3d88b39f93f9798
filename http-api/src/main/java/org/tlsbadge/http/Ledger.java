package org.tlsbadge.http;

import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tlsbadge.http.guard.Gate;

/** Notes each answered request: in the metrics, and in the access log where that is on. It names routes, not addresses as called. */
final class Ledger {

    private static final Logger ACCESS = LoggerFactory.getLogger(LogSetup.ACCESS);
    private static final String NO_ROUTE = "-";

    private final boolean access;
    private final boolean addresses;
    private volatile @Nullable Metrics metrics;

    Ledger(boolean access, boolean addresses) {
        this.access = access;
        this.addresses = addresses;
    }

    /** From now on into these as well. */
    void keep(Metrics kept) {
        metrics = kept;
    }

    @Nullable
    Metrics metrics() {
        return metrics;
    }

    void note(Context ctx, Float millis) {
        String route = route(ctx);
        String method = ctx.method().name();
        Metrics kept = metrics;
        if (kept != null) {
            kept.record(method, route, ctx.statusCode(), millis);
        }
        if (access) {
            ACCESS.info(
                    "{} {} {} {} ms {}",
                    method,
                    route,
                    ctx.statusCode(),
                    String.format(Locale.ROOT, "%.1f", millis),
                    addresses ? ctx.attribute(Gate.CLIENT) : "");
        }
    }

    private static String route(Context ctx) {
        return ctx.endpoints().matchedHttpEndpoint() == null
                ? NO_ROUTE
                : ctx.endpoints().matchedHttpEndpoint().path;
    }
}
