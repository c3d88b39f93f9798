package org.tlsbadge.http;

import io.javalin.http.Context;
import java.util.Locale;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tlsbadge.http.guard.Gate;
import org.tlsbadge.http.guard.Rejections;
import org.tlsbadge.http.problem.ProblemKind;

/**
 * Notes each request, answered or turned away at the door: in the metrics, and in the access log where that is on. It names routes, not
 * addresses as called, and methods only that are HTTP's: of what a client makes up, nothing is kept.
 */
final class Ledger {

    private static final Logger ACCESS = LoggerFactory.getLogger(LogSetup.ACCESS);
    private static final String NO_ROUTE = "-";
    private static final String NO_METHOD = "-";

    private final boolean access;
    private final boolean addresses;
    private final Rejections rejections = new Rejections();
    private volatile @Nullable Metrics metrics;

    Ledger(boolean access, boolean addresses) {
        this.access = access;
        this.addresses = addresses;
    }

    /** From now on into metrics as well. */
    void keepMetrics() {
        metrics = new Metrics(rejections);
    }

    @Nullable
    Metrics metrics() {
        return metrics;
    }

    void note(Context ctx, Float millis) {
        String method = method(ctx.method().name());
        String route = route(ctx);
        Metrics kept = metrics;
        if (kept != null) {
            kept.record(method, route, ctx.statusCode(), millis);
        }
        if (access) {
            log(method, route, ctx.statusCode(), millis, ctx.attribute(Gate.CLIENT));
        }
    }

    /** One that was turned away, before it had a route or cost any time. */
    void note(Request request, ProblemKind kind) {
        rejections.count(kind);
        if (access) {
            log(method(request.getMethod()), NO_ROUTE, kind.status(), 0, request.getAttribute(Gate.CLIENT));
        }
    }

    private void log(String method, String route, int status, float millis, @Nullable Object client) {
        String shown = addresses && client != null ? client.toString() : "";
        ACCESS.info("{} {} {} {} ms {}", method, route, status, String.format(Locale.ROOT, "%.1f", millis), shown);
    }

    private static String method(String written) {
        return HttpMethod.fromString(written) == null ? NO_METHOD : written;
    }

    private static String route(Context ctx) {
        return ctx.endpoints().matchedHttpEndpoint() == null
                ? NO_ROUTE
                : ctx.endpoints().matchedHttpEndpoint().path;
    }
}
